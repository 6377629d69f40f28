import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Find, Hit } from '../../src/search/browser/index.ts';
import { fold } from '../../src/fold.ts';
import { createEngine, openLibrary, openPagefind, parseQuery } from '../../src/search/browser/index.ts';
import { buildIndex } from '../../src/search/index.ts';
import { lineReport, lineReports } from './corpus.ts';

const reports = [
  ...lineReports(),
  lineReport('signs', '增长5%,达到４５㎡。\n“4+N”模式 C++ <b>é</b> 😀😀😀 𠮷\n哈哈哈哈哈\nU2B、u 2 b'),
];
const ids = reports.map(({ meta }) => meta.id);
const corpus = { reports, indicators: [] };
let folder: string;
let moved = 0;
let broken: string | null = null;

/** Stands in for the network, by the last part of an address. */
const read: typeof fetch = (input) => {
  const { pathname } = new URL(input instanceof Request ? input.url : String(input));
  if (broken && (pathname.includes(broken) || basename(pathname).startsWith(broken)))
    return Promise.resolve(new Response('', { status: 503 }));
  const bytes = readFileSync(join(folder, pathname));
  moved += pathname.endsWith('.pagefind') ? 0 : bytes.length;
  return Promise.resolve(new Response(bytes));
};

/** Pagefind's module as a browser would import it. */
const load = (): Promise<unknown> => import(pathToFileURL(join(folder, 'pagefind/pagefind.js')).href);

const openEngine = (): Find =>
  createEngine(
    openLibrary(
      'http://index.test/search-index/',
      openPagefind('http://index.test/pagefind/', { load, read }),
      read,
    ),
  );

const foldedBlocks = reports.map(({ source, blocks }) =>
  blocks.map(({ start, end }) => fold(source.slice(start, end))),
);

/** Totals by report, by scanning the folded blocks. */
function scan(phrase: string): Record<string, number> {
  const needle = fold(phrase);
  return Object.fromEntries(
    ids.map((id, place) => [
      id,
      foldedBlocks[place]!.reduce((sum, text) => sum + text.split(needle).length - 1, 0),
    ]),
  );
}

const totals = (hits: Hit[]): Record<string, number> =>
  Object.fromEntries(ids.map((id) => [id, hits.filter(({ block }) => block.report === id).length]));

/** Substrings of the sources that fold to 1 to 12 characters; the same ones in every run. */
function substrings(count: number): string[] {
  let state = 20230418;
  const random = (below: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const texts = reports.flatMap(({ source, blocks }) =>
    blocks.map(({ start, end }) => source.slice(start, end)),
  );
  const picked: string[] = [];
  while (picked.length < count) {
    const text = texts[random(texts.length)]!;
    const start = random(text.length);
    const part = text.slice(start, start + 1 + random(12));
    if (fold(part) !== '') picked.push(part);
  }
  return picked;
}

describe.each([
  ['few large packs, words of a character', undefined],
  ['many small packs, words of a pair', 300],
])('exact search by reading the packs that Pagefind names: %s', (_, packSize) => {
  let search: Find;
  const find = (phrase: string) => search({ anyOf: [[fold(phrase)]], without: [], near: 0 });
  const open = (): typeof find => {
    const fresh = openEngine();
    return (phrase) => fresh(parseQuery(phrase));
  };

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'search-'));
    await buildIndex({ corpus, outDir: folder, packSize });
    search = openEngine();
  });

  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test.each([
    '乡村振兴',
    '一是迅速行动，坚决守住',
    '一网统管',
    '4+N',
    'ｃ++',
    '<b>',
    '45m2',
    'é',
    '😀',
    '𠮷',
    '哈哈',
    'u2b',
    '.*',
  ])('finds %s wherever it stands', async (phrase) => {
    expect(totals(await find(phrase))).toEqual(fold(phrase) === '' ? totals([]) : scan(phrase));
  });

  test('occurrences do not overlap, and are in text order', async () => {
    const hits = await find('哈哈');
    expect(hits.map(({ start, end }) => [start, end])).toEqual([
      [0, 2],
      [2, 4],
    ]);
    const places = (await find('的')).map(({ block, start }) => [
      ids.indexOf(block.report),
      Number(block.paragraph.slice(1)),
      start,
    ]);
    expect(places).toEqual([...places].sort(([a, b, c], [d, e, f]) => a! - d! || b! - e! || c! - f!));
  });

  test('the words found are the words asked for, as the report writes them', async () => {
    const [hit] = await find('4 5 m 2');
    expect(hit!.block.text.slice(hit!.start, hit!.end)).toBe('４５㎡');
    for (const { block, start, end } of await find('迅速行动坚决守住')) {
      expect(block.text.slice(start, end)).toBe('迅速行动,坚决守住');
    }
  });

  test('500 substrings of the reports: totals by report equal a plain scan', async () => {
    for (const phrase of substrings(500))
      expect([phrase, totals(await find(phrase))]).toEqual([phrase, scan(phrase)]);
  });

  test('what cannot be found is not found', async () => {
    for (const phrase of [
      '，。',
      '',
      '\ud800',
      'ﷺ',
      '镇'.repeat(10_000),
      '<script>alert(1)</script>',
      '\\p{L}|(',
    ]) {
      expect(await find(phrase)).toEqual([]);
    }
  });

  test('a part of the index that cannot be fetched is a failure, not an empty answer; asking again helps', async () => {
    for (const part of ['head', 'und_', 'pagefind-entry', 'pf_meta', 'pf_index']) {
      broken = part;
      const fresh = open();
      await expect(fresh('乡村振兴')).rejects.toThrow('503');
      broken = null;
      expect(totals(await fresh('乡村振兴'))).toEqual(scan('乡村振兴'));
    }
  });

  test.runIf(packSize === undefined)(
    'a first query of four characters moves at most 90 kB of index and text, a second one 40 kB',
    async () => {
      moved = 0;
      const fresh = open();
      await fresh('乡村振兴');
      expect(moved).toBeLessThan(90_000);
      moved = 0;
      await fresh('招商引资');
      expect(moved).toBeLessThan(40_000);
    },
  );
});

test('the index is the same bytes for the same corpus', async () => {
  const again = mkdtempSync(join(tmpdir(), 'search-'));
  const written = [];
  while (written.length < 2) {
    await buildIndex({ corpus, outDir: again });
    written.push(
      readdirSync(again, { recursive: true, withFileTypes: true })
        .filter((file) => file.isFile())
        .map((file) => [file.name, readFileSync(join(file.parentPath, file.name)).toString('base64')]),
    );
  }
  expect(written[0]).toEqual(written[1]);
  rmSync(again, { recursive: true });
});
