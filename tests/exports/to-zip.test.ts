import { unzipSync, strFromU8 } from 'fflate';
import { readFileSync } from 'node:fs';
import { afterEach, expect, test, vi } from 'vitest';
import { createDataFiles } from '../../src/exports/index.ts';
import { toZip } from '../../src/exports/to-zip.ts';
import { createRoutes } from '../../src/url/index.ts';
import { buildMadeUpCorpus } from '../support/made-up-corpus.ts';
import { madeUpContent } from '../support/site/copy-project.ts';
import { readPieces } from '../support/pieces.ts';

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
