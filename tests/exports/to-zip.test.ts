import { unzipSync, strFromU8 } from 'fflate';
import { readFileSync } from 'node:fs';
import { afterEach, expect, test, vi } from 'vitest';
import { createDataFiles } from '../../src/exports/index.ts';
import { toZip } from '../../src/exports/to-zip.ts';
import { createRoutes } from '../../src/url/index.ts';
import { buildMadeUpCorpus } from '../support/made-up-corpus.ts';
import { madeUpContent } from '../support/copy-project.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

test('the same files give the same bytes, in any time zone and at any time', () => {
  const files = [
    { path: 'a.txt', body: '甲' },
    { path: 'b/c.bin', body: new Uint8Array([1, 2]) },
  ];
  vi.stubEnv('TZ', 'Asia/Shanghai');
  const east = toZip(files);
  vi.stubEnv('TZ', 'America/New_York');
  expect(toZip(files)).toEqual(east);
  expect(strFromU8(unzipSync(east)['a.txt']!)).toBe('甲');
});

test('the archive of all data holds every other file, and the sources byte for byte', () => {
  const corpus = buildMadeUpCorpus();
  const files = createDataFiles(corpus, createRoutes('/'));
  const inside = unzipSync(files.find(({ path }) => path === 'duidu.zip')!.body as Uint8Array);
  const others = files.map(({ path }) => path).filter((path) => path !== 'duidu.zip');
  const sources = corpus.reports.map(({ meta }) => `sources/${meta.id}.txt`);
  expect(Object.keys(inside).sort()).toEqual([...others, ...sources].sort());
  for (const { path, body } of files)
    if (path !== 'duidu.zip')
      expect(Buffer.from(inside[path]!).equals(Buffer.from(body as string)), path).toBe(true);
  for (const { meta } of corpus.reports)
    expect(
      Buffer.from(inside[`sources/${meta.id}.txt`]!).equals(
        readFileSync(`${madeUpContent}/reports/${meta.id}.txt`),
      ),
      meta.id,
    ).toBe(true);
});
