import {
  closeSync,
  copyFileSync,
  existsSync,
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
import { readPieces } from './read-pieces.ts';
import { toSeal } from './seal.ts';

/** Where the files below `data/` lie until the site takes them. */
export const dataFolder = '.corpus/data';

/** A file below `data/` as pages tell of it. */
export type ListedFile = Omit<DataFile, 'pieces'> & { bytes: number };

const listFile = '.corpus/data.json';

/** These tell or hold others, and are made when those are. */
const last = ['records.csv', 'datapackage.json', 'duidu.zip'];

/** Writes a file, larger than memory as it may be. */
function writeFile(file: string, { pieces }: DataFile): WrittenFile {
  mkdirSync(dirname(file), { recursive: true });
  const descriptor = openSync(file, 'w');
  const writing = gatherPieces((piece) => {
    writeSync(descriptor, piece);
  });
  const seal = toSeal(pieces(), writing.add);
  writing.end();
  closeSync(descriptor);
  return { ...seal, pieces: () => readPieces(file) };
}

/**
 * Writes every file below `data/`, and what pages tell of them; the old ones stay until all are there.
 *
 * @param made is filled as files are written; `files` may read it.
 * @param sources untouched, by id.
 * @param key of all that they are made of; null where the next run has to make them again.
 */
export function writeDataFiles(
  files: readonly DataFile[],
  made: Map<string, WrittenFile>,
  sources: readonly (readonly [id: string, file: string])[],
  key: string | null,
): void {
  const making = `${dataFolder}.${process.pid}`;
  rmSync(making, { recursive: true, force: true });
  const write = (file: DataFile): void => void made.set(file.path, writeFile(join(making, file.path), file));
  for (const file of files) if (!last.includes(file.path)) write(file);
  for (const path of last) for (const file of files) if (file.path === path) write(file);
  mkdirSync(join(making, 'sources'));
  for (const [id, file] of sources) copyFileSync(file, join(making, 'sources', `${id}.txt`));
  rmSync(listFile, { force: true });
  rmSync(dataFolder, { recursive: true, force: true });
  renameSync(making, dataFolder);
  const list = files.map(({ path, title, mediatype, rows, schema }): ListedFile => ({
    ...{ path, title, mediatype, rows, schema },
    bytes: made.get(path)!.bytes,
  }));
  writeFileSync(listFile, JSON.stringify({ key, files: list }));
}

const read = (): { key: string | null; files: ListedFile[] } =>
  JSON.parse(readFileSync(listFile, 'utf8')) as { key: string | null; files: ListedFile[] };

/** The key that the files were written with; null where there are none. */
export const readDataKey = (): string | null => (existsSync(listFile) ? read().key : null);

/** What pages tell of the files. */
export const readDataList = (): ListedFile[] => read().files;
