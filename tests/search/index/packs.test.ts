import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { Section } from '../../../src/report/types.ts';
import { OutlineMap } from '../../../src/search/browser/outline-map.ts';
import { WholeTextIndex } from '../../../src/search/browser/whole-text-index.ts';
import { compress } from '../../../src/search/index/compress.ts';
import { addWholeText } from '../../../src/search/index/add-whole-text.ts';
import { findCuts } from '../../../src/search/index/cuts.ts';
import { Files } from '../../../src/search/index/files.ts';
import { toOutline } from '../../../src/search/index/outline.ts';
import { toPacks } from '../../../src/search/index/packs.ts';
import { toSearched } from '../../../src/search/index/searched-report.ts';
import { lineReport, lineReports } from '../corpus.ts';

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
    expect(openings(Infinity)).toEqual([0]);
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

  test('law: a map made from the outline knows every cut, and lengths add up to the text', () => {
    for (const size of [1, 300, Infinity]) {
      const searched = toSearched([...small, ...lineReports()]);
      const cuts = searched.map((report) => findCuts(report, size));
      const map = new OutlineMap(toOutline(searched, cuts));
      let pack = -1;
      searched.forEach(({ key }, report) => {
        let opening = 0;
        for (const { at, part, topic, opens, length } of cuts[report]!) {
          if (opens) [pack, opening] = [pack + 1, at];
          for (const place of [at, at + length - 1])
            expect(map.find(report, place)).toEqual({ part, topic, pack, opening });
        }
        const extents = map.extentsOf(report);
        expect(extents.reduce((sum, { length }) => sum + length, 0)).toBe(key.replaceAll('\n', '').length);
      });
    }
  });
});

test('the title of a place is the same whether all text is read or a pack of it', async () => {
  const searched = toSearched(small);
  const files = new Files(compress);
  const search = addWholeText(files, searched, { ids: ['a', 'b'], towns: [], counties: [], years: [] });
  if (search.kind !== 'scan') throw new Error('unexpected postings');
  const read = (name: string) => gunzipSync(files.all.get(`${name}.bin`)!);
  const index = new WholeTextIndex(search, Uint8Array.from(read(search.text)));
  const { block, at } = await index.readBlock(0, 5);
  expect([at, block.paragraph, block.text]).toEqual([4, 'p2', '抓粮食，抓治理。']);
  expect([block.titleAt(0), block.titleAt(4)]).toEqual(['review', 'plan']);
});
