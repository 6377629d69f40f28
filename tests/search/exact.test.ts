import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { assert, asyncProperty, nat } from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Engine, Hit } from '../../src/search/browser/index.ts';
import { fold } from '../../src/text/fold.ts';
import { Block, createEngine, IndexFiles, markBlock, parseQuery } from '../../src/search/browser/index.ts';
import { buildIndex } from '../../src/search/index.ts';
import { manifestFile } from '../../src/search/types.ts';
import { pickPhrases } from '../support/pick-phrases.ts';
import { lineReport, lineReports } from './corpus.ts';

const reports = [
  ...lineReports(),
  lineReport('signs', '增长5%,达到４５㎡。\n“4+N”模式 C++ <b>é</b> 😀😀😀 𠮷\n哈哈哈哈哈\nU2B、u 2 b'),
];
const ids = reports.map(({ meta }) => meta.id);
const corpus = { reports, indicators: [] };
let folder: string;
/** What has been fetched, and what comes of what is fetched, by the last part of an address. */
let fetched: string[] = [];
let damage: (name: string, bytes: Uint8Array<ArrayBuffer>) => Promise<Response> | undefined = () => undefined;

/** Stands in for the network. */
const read: typeof fetch = (input) => {
  const { pathname } = new URL(input instanceof Request ? input.url : String(input));
  const name = basename(pathname);
  fetched.push(name);
  const bytes = Uint8Array.from(readFileSync(join(folder, pathname)));
  return damage(name, bytes) ?? Promise.resolve(new Response(bytes));
};

const openEngine = (patience = 10_000): Engine =>
  createEngine(new IndexFiles('http://index.test/search-index/', { read, patience }));

/** Every occurrence of a phrase, with its text. */
const readHits = async ({ find, read: readText }: Engine, phrase: string): Promise<Hit[]> => {
  const query = { anyOf: [[fold(phrase)]], without: [], near: 0 };
  return readText(await find(query), query);
};

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

const totals = (hits: readonly { report: string }[]): Record<string, number> =>
  Object.fromEntries(ids.map((id) => [id, hits.filter(({ report }) => report === id).length]));

/** Substrings of the sources that fold to 1 to 12 characters; the same ones in every run. */
function substrings(count: number): string[] {
  const texts = reports.flatMap(({ source, blocks }) =>
    blocks.map(({ start, end }) => source.slice(start, end)),
  );
  return pickPhrases(texts, count, [1, 12]);
}

describe.each([
  ['scanning all text', 'scan', Infinity],
  ['looking up pairs', 'postings', 0],
] as const)('exact search by %s', (_, kind, scanned) => {
  let search: Engine;
  const find = (phrase: string) => readHits(search, phrase);

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'search-'));
    expect(buildIndex({ corpus, outDir: folder, scanned }).kind).toBe(kind);
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

  test('every file that is missing or damaged is an error, and asking again helps', async () => {
    const damages: ((bytes: Uint8Array<ArrayBuffer>) => Response)[] = [
      () => new Response('', { status: 503 }),
      () => new Response(''),
      () => new Response('<!doctype html><title>对读</title>'),
      (bytes) => new Response(bytes.subarray(0, bytes.length >> 1)),
      (bytes) => new Response(bytes.map((byte, at) => (at === bytes.length >> 1 ? byte ^ 4 : byte))),
    ];
    fetched = [];
    expect(totals(await readHits(openEngine(), '乡村振兴'))).toEqual(scan('乡村振兴'));
    const files = [...new Set(fetched)];
    expect(files.length).toBeGreaterThan(kind === 'scan' ? 1 : 5);
    for (const file of files)
      for (const [nth, toResponse] of damages.entries()) {
        damage = (name, bytes) => (name === file ? Promise.resolve(toResponse(bytes)) : undefined);
        const fresh = openEngine();
        await expect(readHits(fresh, '乡村振兴')).rejects.toMatchObject({
          kind: nth === 0 ? 'missing' : 'damaged',
        });
        damage = () => undefined;
        expect(totals(await readHits(fresh, '乡村振兴'))).toEqual(scan('乡村振兴'));
      }
  });

  test('a file that is never answered, or not to its end, is an error', async () => {
    const stalled = new ReadableStream({
      start(control) {
        control.enqueue(new Uint8Array(9));
      },
    });
    for (const answer of [new Promise<Response>(() => undefined), Promise.resolve(new Response(stalled))]) {
      damage = () => answer;
      await expect(readHits(openEngine(20), '乡村振兴')).rejects.toMatchObject({ kind: 'silent' });
    }
    damage = () => undefined;
  });

  test('operators find what they find in the text itself', async () => {
    const blocks = reports.flatMap(({ meta, source, blocks: own }) =>
      own.map(({ start, end }, nth) => new Block(meta.id, [nth + 1, source.slice(start, end), []])),
    );
    for (const words of [
      '河长制 | 乡村振兴',
      '投资 .. 亿元',
      '发展 -高质量',
      '建设 .. 项目 -亿元 -工业',
      '的 .. 。',
    ]) {
      const query = parseQuery(words, 12);
      const found = await search.read(await search.find(query), query);
      const scanned = blocks.flatMap((block) => markBlock(block, query));
      expect(found.map(({ block, marks }) => [block.report, block.paragraph, marks])).toEqual(
        scanned.map(({ block, marks }) => [block.report, block.paragraph, marks]),
      );
      expect(found.length).toBeGreaterThan(0);
    }
  });

  test('law: a piece of a block is found there, however long, and nowhere that a scan does not find it', async () => {
    const texts = foldedBlocks.flat().filter(({ length }) => length > 1);
    await assert(
      asyncProperty(nat(), nat(), nat(), async (nth, from, length) => {
        const text = texts[nth % texts.length]!;
        const phrase = text.slice(from % text.length).slice(0, 1 + (length % text.length));
        expect(totals(await find(phrase))).toEqual(scan(phrase));
      }),
      { numRuns: 200 },
    );
  });

  test('index and text of different builds are a failure, not a wrong answer', async () => {
    const query = parseQuery('乡村振兴');
    const [first] = await search.find(query);
    const moved = {
      ...first!,
      places: [[first!.places[0]![0] + 1, first!.places[0]![1] + 1]] as [number, number][],
    };
    await expect(search.read([moved], query)).rejects.toThrow('unexpected “村振兴');
  });

  test('how much text there is adds up to all of it', async () => {
    const extents = await search.measure();
    for (const [nth, id] of ids.entries()) {
      const own = extents.filter(({ report }) => report === id);
      expect(own.reduce((sum, { length }) => sum + length, 0)).toBe(foldedBlocks[nth]!.join('').length);
    }
  });
});

test.each([Infinity, 0])('an index is the same bytes for the same corpus', (scanned) => {
  const again = mkdtempSync(join(tmpdir(), 'search-'));
  const written = [];
  while (written.length < 2) {
    buildIndex({ corpus, outDir: again, scanned });
    written.push(
      readdirSync(join(again, 'search-index')).map((file) => [
        file,
        readFileSync(join(again, 'search-index', file)).toString('base64'),
      ]),
    );
  }
  expect(written[0]).toEqual(written[1]);
  rmSync(again, { recursive: true });
});

test('a digit that changes changes few files of a large index', () => {
  const again = mkdtempSync(join(tmpdir(), 'search-'));
  const [first, ...others] = reports;
  const build = (source: string): Set<string> => {
    const changed = { ...corpus, reports: [{ ...first!, source }, ...others] };
    buildIndex({ corpus: changed, outDir: again, scanned: 0 });
    return new Set(readdirSync(join(again, 'search-index')).filter((name) => name !== manifestFile));
  };
  const before = build(first!.source);
  const after = build(first!.source.replace(/\d(?=\D*$)/, (digit) => String(9 - Number(digit))));
  expect(before.size).toBeGreaterThan(20);
  const changed = [...after].filter((name) => !before.has(name)).length;
  expect(changed).toBeGreaterThan(1);
  expect(changed).toBeLessThan(12);
  rmSync(again, { recursive: true });
});
