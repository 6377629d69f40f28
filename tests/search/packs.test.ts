import { describe, expect, test } from 'vitest';
import type { Section } from '../../src/report/types.ts';
import { Atlas } from '../../src/search/browser/atlas.ts';
import type { Occurrence } from '../../src/search/browser/index.ts';
import { splitPortions } from '../../src/search/browser/index.ts';
import { findCuts, toPackSize } from '../../src/search/cuts.ts';
import { toHead } from '../../src/search/head.ts';
import { toPacks } from '../../src/search/packs.ts';
import { toSearched } from '../../src/search/texts.ts';
import { lineReport, lineReports } from './corpus.ts';

const section = (part: string, topic: string, start: number, end: number) =>
  ({ id: 's1', title: part, part, topic, start, end, sections: [] as Section[] }) as unknown as Section;

const small = [
  // The second section begins behind the comma, within a paragraph; a line of signs is not searched
  lineReport('two-parts', '一、回顾\n抓粮食，抓治理。\n，。\n明年再抓', [
    section('review', 'rural', 0, 9),
    section('plan', 'governance', 9, 24),
  ]),
  lineReport('no-part', '乡村'),
];

describe('what stands where', () => {
  test('cuts part a report where part or topic change, and where a pack opens', () => {
    const [twoParts, noPart] = toSearched(small);
    expect(twoParts!.key).toBe('一回顾\n抓粮食抓治理\n明年再抓');
    expect(findCuts(twoParts!, 8)).toEqual([
      { at: 0, part: 'review', topic: 'rural', opens: true, length: 6 },
      { at: 7, part: 'plan', topic: 'governance', opens: false, length: 3 },
      { at: 11, part: 'plan', topic: 'governance', opens: true, length: 4 },
    ]);
    expect(findCuts(noPart!, 10)).toEqual([{ at: 0, part: null, topic: null, opens: true, length: 2 }]);
  });

  test('a pack opens where part or topic change, if one is near', () => {
    const [report] = toSearched([
      lineReport('near', '抓粮食\n抓治理\n抓工业\n抓商贸', [
        section('review', 'rural', 0, 8),
        section('plan', 'rural', 8, 15),
      ]),
    ]);
    const openings = (size: number) =>
      findCuts(report!, size).flatMap(({ at, opens }) => (opens ? [at] : []));
    expect(openings(6)).toEqual([0, 8]);
    expect(openings(100)).toEqual([0]);
    expect(openings(2)).toEqual([0, 4, 8, 12]);
  });

  test('packs hold every block with a letter once, in order, and are closed when full', () => {
    const packs = toSearched(small).flatMap((report) => toPacks(report, findCuts(report, 8)));
    expect(packs.map((pack) => pack.map(([paragraph]) => paragraph))).toEqual([[1, 2], [4], [1]]);
    expect(packs[0]![1]).toEqual([
      2,
      '抓粮食，抓治理。',
      [
        [0, 'review'],
        [4, 'plan'],
      ],
    ]);
  });

  test('law: an atlas made from the head knows every cut, and lengths add up to the text', () => {
    for (const size of [1, 300, Infinity]) {
      const searched = toSearched([...small, ...lineReports()]);
      const cuts = searched.map((report) => findCuts(report, size));
      const results = searched.map((_, at) => `und_${at}f${at}`);
      const atlas = new Atlas(toHead('f', searched, cuts, results));
      let pack = -1;
      searched.forEach(({ id, key }, report) => {
        expect(atlas.reportOf(results[report]!)).toBe(report);
        expect(atlas.lengthOf(report)).toBe(key.length);
        let opening = 0;
        for (const { at, part, topic, opens, length } of cuts[report]!) {
          if (opens) [pack, opening] = [pack + 1, at];
          for (const place of [at, at + length - 1])
            expect(atlas.find(report, place)).toEqual({ part, topic, pack, opening });
        }
        const extents = atlas.extents.filter((extent) => extent.report === id);
        expect(extents.reduce((sum, { length }) => sum + length, 0)).toBe(key.replaceAll('\n', '').length);
      });
      expect(() => atlas.reportOf('und_x')).toThrow('unexpected search result und_x');
    }
  });

  test('an id of a result that is the beginning of another is told from it', () => {
    const searched = toSearched(small);
    const cuts = searched.map((report) => findCuts(report, 300));
    const results = ['und_1234567', 'und_12345678'];
    const atlas = new Atlas(toHead('f', searched, cuts, results));
    expect(results.map((result) => atlas.reportOf(result))).toEqual([0, 1]);
  });

  test('a small corpus is in as many packs as are read at once; a pack of a large one is small', () => {
    const searched = toSearched(lineReports());
    const characters = searched
      .flatMap(({ blocks }) => blocks)
      .reduce((sum, { text }) => sum + text.length, 0);
    const packs = searched
      .flatMap((report) => findCuts(report, toPackSize(characters)))
      .filter(({ opens }) => opens);
    expect(splitPortions(packs.map((_, pack) => ({ pack }) as Occurrence))).toHaveLength(1);
    expect(toPackSize(46_000)).toBeLessThan(toPackSize(128_000));
    const sizes = [128_000, 300_000, 8_000_000].map(toPackSize);
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    expect(sizes.at(-1)).toBe(400);
  });
});
