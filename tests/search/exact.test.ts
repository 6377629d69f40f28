import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { assert, asyncProperty, nat } from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Engine, Hit } from '../../src/search/browser/index.ts';
import { fold } from '../../src/text/fold.ts';
import {
  Block,
  createEngine,
  markBlock,
  openLibrary,
  openPagefind,
  parseQuery,
} from '../../src/search/browser/index.ts';
import { buildIndex } from '../../src/search/index.ts';
import { toPairWord } from '../../src/search/words.ts';
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

const openEngine = (): Engine =>
  createEngine(
    openLibrary('http://index.test/search-index/', read),
    openPagefind('http://index.test/pagefind/', { load, read }),
  );

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

describe('exact search by the places of pairs that Pagefind keeps', () => {
  let search: Engine;
  const find = (phrase: string) => readHits(search, phrase);
  const open = (): typeof find => {
    const fresh = openEngine();
    return (phrase) => readHits(fresh, phrase);
  };

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'search-'));
    await buildIndex({ corpus, outDir: folder });
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
    for (const part of ['head', '0.bin', 'und_', 'pagefind-entry', 'pf_meta']) {
      broken = part;
      const fresh = open();
      await expect(fresh('乡村振兴')).rejects.toThrow('503');
      broken = null;
      expect(totals(await fresh('乡村振兴'))).toEqual(scan('乡村振兴'));
    }
  });

  test('a word, and each place of it, is what Pagefind was given', async () => {
    const lookUp = openPagefind('http://index.test/pagefind/', { load, read });
    const keys = foldedBlocks.map((blocks) => blocks.filter((key) => key !== '').join('\n'));
    const sorted = (lists: number[][]) => lists.map(String).sort();
    for (const phrase of ['振兴', '5%', 'c+', '镇村']) {
      const found = await lookUp(toPairWord(phrase.charAt(0), phrase.charAt(1)));
      const expected = keys.map((key) =>
        Array.from({ length: key.length }, (_, at) => at).filter((at) => key.startsWith(phrase, at)),
      );
      expect(sorted(found.map(({ words }) => words))).toEqual(
        sorted(expected.filter(({ length }) => length > 0)),
      );
    }
  });

  test('operators on the index find what they find in the text itself', async () => {
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

  test('a first query of four characters moves at most 35 kB of index and text, a second one 20 kB', async () => {
    moved = 0;
    const fresh = open();
    await fresh('乡村振兴');
    expect(moved).toBeLessThan(35_000);
    moved = 0;
    await fresh('招商引资');
    expect(moved).toBeLessThan(20_000);
  });
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
