import { lstatSync, readFileSync, readdirSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceFile } from '../../intake/index.ts';
import { isLitter, pairSidecars, withoutPageParts } from '../../intake/index.ts';

/** A file that will be read, or why it can't be. */
export interface Gathered {
  name: string;
  /** @throws the system's error where the file can't be read. */
  read: () => SourceFile;
}

/** Bytes above which a file isn't even read: more than any reader takes. */
const most = 30_000_001;

/**
 * The files that paths name: a file is itself, a folder all files in it at any depth in the order of their names, `-` is
 * standard input. A sidecar among them, `longquan.yaml` beside `longquan.txt`, goes with its text. What systems leave lying about, what a
 * browser saved beside a page, and links to folders are passed over.
 */
export function gatherFiles(paths: readonly string[]): Gathered[] {
  const files = paths.flatMap((path): Gathered[] => {
    if (path === '-') return [{ name: '-', read: () => ({ name: 'standard input', bytes: readInput() }) }];
    const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
    return isFolder ? withoutPageParts(listFolder(path).map(toGathered)) : [toGathered(path)];
  });
  return pairSidecars(files).map(({ file, sidecar }) =>
    sidecar ? { ...file, read: () => ({ ...file.read(), sidecar: sidecar.read().bytes }) } : file,
  );
}

function listFolder(folder: string): string[] {
  return readdirSync(folder)
    .sort()
    .map((name) => join(folder, name))
    .flatMap((path) => {
      const stats = lstatSync(path);
      if (isLitter(path)) return [];
      return stats.isDirectory() ? listFolder(path) : stats.isFile() ? [path] : [];
    });
}

function toGathered(path: string): Gathered {
  return {
    name: path,
    read: () => {
      // Of a file that is too large the head is enough to say so.
      const bytes = statSync(path).size >= most ? new Uint8Array(most) : new Uint8Array(readFileSync(path));
      return { name: path, bytes };
    },
  };
}

/** Standard input until it ends, or until it is too large. */
function readInput(): Uint8Array {
  const chunks: Buffer[] = [];
  let size = 0;
  while (size < most) {
    const chunk = Buffer.alloc(65_536);
    const length = readChunk(chunk);
    if (length === 0) break;
    chunks.push(chunk.subarray(0, length));
    size += length;
  }
  return new Uint8Array(Buffer.concat(chunks));
}

/** A pipe that has nothing yet says EAGAIN, one that has ended says EOF on Windows. */
function readChunk(chunk: Buffer): number {
  for (;;) {
    try {
      return readSync(0, chunk);
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined;
      if (code === 'EOF') return 0;
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
    }
  }
}
