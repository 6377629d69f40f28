import { isLitter, withoutPageParts } from '../../intake/index.ts';

/** A file that a reader gave, by its name; one of a folder by its path. */
export interface GivenFile {
  name: string;
  file: File;
}

/**
 * The files that were dropped and those of folders that were, all the way down, without what a browser saved beside a page
 * and what systems leave lying about.
 *
 * @throws what the browser says of a file or folder that can't be read.
 */
export async function gatherDropped(entries: readonly FileSystemEntry[]): Promise<GivenFile[]> {
  const found: GivenFile[] = [];
  const walk = async (entry: FileSystemEntry): Promise<void> => {
    const name = entry.fullPath.replace(/^\//, '');
    if (isLitter(name)) return;
    if (entry.isFile) found.push({ name, file: await openFile(entry as FileSystemFileEntry) });
    else for (const inner of await listFolder(entry as FileSystemDirectoryEntry)) await walk(inner);
  };
  for (const entry of entries) await walk(entry);
  return withoutPageParts(found);
}

function openFile(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => {
    entry.file(resolve, reject);
  });
}

/** What is in a folder, by name; a browser tells some at a time, and none once it has told all. */
async function listFolder(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject);
    });
    if (some.length === 0) return all.sort((a, b) => a.name.localeCompare(b.name, 'zh-CN'));
    all.push(...some);
  }
}
