import { unzipSync, strFromU8 } from 'fflate';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { createDataFiles } from '../../src/exports/index.ts';
import { pieceSize } from '../../src/exports/gather-pieces.ts';
import { openArchive } from '../../src/exports/open-archive.ts';
import { toZip } from '../../src/exports/to-zip.ts';
import { createRoutes } from '../../src/url/index.ts';
import { buildMadeUpCorpus } from '../support/made-up-corpus.ts';
import { madeUpContent } from '../support/site/copy-project.ts';
import { readPieces } from '../support/pieces.ts';
import { makeFolder } from '../support/temporary.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

test('the same files give the same bytes, in any time zone and at any time', () => {
  const files = [
    { path: 'a.txt', pieces: () => ['甲'] },
    { path: 'b/c.bin', pieces: () => [new Uint8Array([1]), new Uint8Array([2])] },
  ];
  vi.stubEnv('TZ', 'Asia/Shanghai');
  const zip = () => readPieces({ pieces: () => toZip(files) });
  const east = zip();
  vi.stubEnv('TZ', 'America/New_York');
  expect(zip()).toEqual(east);
  const inside = unzipSync(east);
  expect(strFromU8(inside['a.txt']!)).toBe('甲');
  expect([...inside['b/c.bin']!]).toEqual([1, 2]);
});

test('a file that lies packed in a former archive is taken from there, to the same bytes', () => {
  const names = ['a.txt', '乙/c.bin', 'empty.txt'];
  const contents = ['甲'.repeat(pieceSize), new Uint8Array([1, 2]), ''];
  const files = names.map((path, at) => ({ path, pieces: () => [contents[at]!] }));
  const fresh = readPieces({ pieces: () => toZip(files) });
  const former = join(makeFolder(), 'former.zip');
  writeFileSync(former, fresh);
  const archive = openArchive(former);
  expect([...archive.keys()]).toEqual(names);
  const taken = names.map((path) => ({
    path,
    packed: archive.get(path)!,
    pieces: () => {
      throw new Error('packed anew');
    },
  }));
  expect(readPieces({ pieces: () => toZip(taken) }).equals(fresh)).toBe(true);
  const mixed = [taken[0]!, files[1]!, taken[2]!];
  expect(readPieces({ pieces: () => toZip(mixed) }).equals(fresh)).toBe(true);
});

test('what is no archive holds no files', () => {
  const file = join(makeFolder(), 'no.zip');
  expect(openArchive(file).size).toBe(0);
  writeFileSync(file, 'no archive');
  expect(openArchive(file).size).toBe(0);
  writeFileSync(file, 'no archive, but longer than the end of one');
  expect(openArchive(file).size).toBe(0);
});

test('the archive of all data holds every other file, and the sources byte for byte', () => {
  const corpus = buildMadeUpCorpus();
  const files = createDataFiles(corpus, createRoutes('/'));
  const inside = unzipSync(readPieces(files.find(({ path }) => path === 'duidu.zip')!));
  const others = files.map(({ path }) => path).filter((path) => path !== 'duidu.zip');
  const sources = corpus.reports.map(({ meta }) => `sources/${meta.id}.txt`);
  expect(Object.keys(inside).sort()).toEqual([...others, ...sources].sort());
  for (const file of files)
    if (file.path !== 'duidu.zip') expect(readPieces(file).equals(inside[file.path]!), file.path).toBe(true);
  for (const { meta } of corpus.reports)
    expect(
      Buffer.from(inside[`sources/${meta.id}.txt`]!).equals(
        readFileSync(`${madeUpContent}/reports/${meta.id}.txt`),
      ),
      meta.id,
    ).toBe(true);
});
