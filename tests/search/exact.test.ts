import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FindPhrase, Hit } from '../../src/search/browser/index.ts';
import { fold } from '../../src/fold.ts';
import { createEngine, openPagefind } from '../../src/search/browser/index.ts';
import { buildIndex } from '../../src/search/index.ts';
import { lineReport, lineReports } from './corpus.ts';

/** Pagefind's own browser module on the written index, in Node; its address is only a name for the folder. */
const address = 'http://index.test/pagefind/';
const reports = [
  ...lineReports(),
  lineReport('signs', '增长5%,达到４５㎡。\n“4+N”模式 C++ <b>é</b> 😀😀😀 𠮷\n哈哈哈哈哈\nU2B、u 2 b'),
];
const ids = reports.map(({ meta }) => meta.id);
let folder: string;
let moved = 0;
let broken = false;
let find: FindPhrase;

/** Stands in for the network. */
const read: typeof fetch = (input) => {
  if (broken) return Promise.resolve(new Response('', { status: 503 }));
  const bytes = readFileSync(join(folder, new URL(input as string).pathname));
  moved += bytes.length;
  return Promise.resolve(new Response(bytes));
};
const open = () =>
  createEngine(openPagefind(address, { load: () => import(join(folder, 'pagefind.mjs')), read }), ids);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'search-'));
  await buildIndex({ corpus: { reports }, outDir: folder });
  // Node takes a module by its name alone; `.js` here has no package.json that says ESM
  cpSync(join(folder, 'pagefind/pagefind.js'), join(folder, 'pagefind.mjs'));
  find = open();
});

const native = globalThis.fetch;
afterAll(() => {
  globalThis.fetch = native;
  rmSync(folder, { recursive: true });
});

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

describe('exact search on the written index', () => {
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
    broken = true;
    const fresh = open();
    await expect(fresh('乡村振兴')).rejects.toThrow('503');
    broken = false;
    expect(totals(await fresh('乡村振兴'))).toEqual(scan('乡村振兴'));
    broken = true;
    await expect(fresh('扫黑除恶')).rejects.toThrow('503');
    broken = false;
    expect(totals(await fresh('扫黑除恶'))).toEqual(scan('扫黑除恶'));
  });

  test('a first query of four characters moves at most 150 kB of index, program included', async () => {
    moved = 0;
    const fresh = open();
    await fresh('乡村振兴');
    expect(moved).toBeLessThan(150_000);
  });
});

test('the index is the same bytes for the same corpus', async () => {
  const again = mkdtempSync(join(tmpdir(), 'search-'));
  await buildIndex({ corpus: { reports }, outDir: again });
  const read = (at: string) =>
    readdirSync(at, { recursive: true, withFileTypes: true })
      .filter((file) => file.isFile())
      .map((file) => [file.name, readFileSync(join(file.parentPath, file.name)).toString('base64')]);
  expect(read(join(again, 'pagefind'))).toEqual(read(join(folder, 'pagefind')));
  rmSync(again, { recursive: true });
});

test('two blocks with one address stop the build', async () => {
  const report = lineReports()[0]!;
  await expect(buildIndex({ corpus: { reports: [report, report] }, outDir: folder })).rejects.toThrow(
    'duplicate search record: /reports/',
  );
});
