import {
  closeSync,
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { DataFile, WrittenFile } from './files.ts';
import { gatherPieces } from './gather-pieces.ts';
import { openArchive } from './open-archive.ts';
import { readPieces } from './read-pieces.ts';
import { toSeal, type Seal } from './seal.ts';

/** Where the files below `data/` lie until the site takes them. */
export const dataFolder = '.corpus/data';

/** A file below `data/` as pages tell of it. */
export type ListedFile = Omit<DataFile, 'pieces' | 'report'> & { bytes: number };

const listFile = '.corpus/data.json';

/** What files are made of. */
export interface DataOrigin {
  /** Of all together; null where the next run has to make them again. */
  key: string | null;
  /** Of what those of one report are made by besides it: code, the catalogue, where the site stands. */
  makers: string;
  /** A hash of all that a report holds. */
  hashOf: (report: string) => string;
}

/** The list as it lies on the disk. */
interface DataList {
  key: string | null;
  files: ListedFile[];
  /** The files of one report each, by path: what they are made of, and their seals. */
  made: Record<string, { of: string; seal: Seal }>;
}

/** These tell or hold others, and are made when those are. */
const last = ['records.csv', 'datapackage.json', 'duidu.zip'];

const read = (): DataList => JSON.parse(readFileSync(listFile, 'utf8')) as DataList;

/** What the former files of one report each were made of; nothing where no list says so. */
function readFormer(): DataList['made'] {
  try {
    return (read() as Partial<DataList>).made ?? {};
  } catch {
    return {};
  }
}

/** Writes a file, larger than memory as it may be. */
function writeFile(file: string, { pieces }: DataFile): Seal {
  mkdirSync(dirname(file), { recursive: true });
  const descriptor = openSync(file, 'w');
  const writing = gatherPieces((piece) => {
    writeSync(descriptor, piece);
  });
  const seal = toSeal(pieces(), writing.add);
  writing.end();
  closeSync(descriptor);
  return seal;
}

/** Takes a file over from the former ones; false where it is not there. */
function takeOver(former: string, file: string): boolean {
  mkdirSync(dirname(file), { recursive: true });
  try {
    linkSync(former, file);
    return true;
  } catch {
    return false;
  }
}

/**
 * Writes every file below `data/`, and what pages tell of them; the old ones stay until all are there, and those of a report
 * that nothing has changed for are taken over.
 *
 * @param made is filled as files are written; `files` may read it.
 * @param sources untouched, by id.
 */
export function writeDataFiles(
  files: readonly DataFile[],
  made: Map<string, WrittenFile>,
  sources: readonly (readonly [id: string, file: string])[],
  { key, makers, hashOf }: DataOrigin,
): void {
  const making = `${dataFolder}.${process.pid}`;
  rmSync(making, { recursive: true, force: true });
  const former = readFormer();
  const archive = openArchive(join(dataFolder, 'duidu.zip'));
  const unchanged = new Set<string>();
  const list: DataList = { key, files: [], made: {} };
  const note = (path: string, seal: Seal, isAsBefore: boolean): void => {
    const pieces = () => readPieces(join(making, path));
    made.set(path, { ...seal, pieces, packed: isAsBefore ? archive.get(path) : undefined });
  };
  const write = (file: DataFile): void => {
    const { path, report } = file;
    const to = join(making, path);
    const of = report === undefined ? undefined : `${makers} ${hashOf(report)}`;
    const known = former[path];
    const stays = of !== undefined && known?.of === of && takeOver(join(dataFolder, path), to);
    const seal = stays ? known.seal : writeFile(to, file);
    if (stays) unchanged.add(report!);
    if (of !== undefined) list.made[path] = { of, seal };
    note(path, seal, stays);
  };
  for (const file of files) if (!last.includes(file.path)) write(file);
  for (const [id, source] of sources) {
    const path = `sources/${id}.txt`;
    const to = join(making, path);
    mkdirSync(dirname(to), { recursive: true });
    copyFileSync(source, to);
    note(path, toSeal(readPieces(to)), unchanged.has(id));
  }
  for (const path of last) for (const file of files) if (file.path === path) write(file);
  list.files = files.map(({ path, title, mediatype, rows, schema }): ListedFile => ({
    ...{ path, title, mediatype, rows, schema },
    bytes: made.get(path)!.bytes,
  }));
  rmSync(listFile, { force: true });
  rmSync(dataFolder, { recursive: true, force: true });
  renameSync(making, dataFolder);
  writeFileSync(listFile, JSON.stringify(list));
}

/** The key that the files were written with; null where there are none. */
export const readDataKey = (): string | null => (existsSync(listFile) ? read().key : null);

/** What pages tell of the files. */
export const readDataList = (): ListedFile[] => read().files;
