import { expect, test } from 'vitest';
import type { Indicator } from '../../src/indicator/types.ts';
import type { Section } from '../../src/report/types.ts';
import { toPacks, toTerms } from '../../src/search/index.ts';
import { toLengths } from '../../src/search/lengths.ts';
import { toPackSize } from '../../src/search/packs.ts';
import { lineReport } from './corpus.ts';

const source = '一、乡村振兴\n推进乡村振兴，增加税收。\n，。\n税收3亿元';
const section: Section = {
  id: 's1',
  title: '乡村振兴',
  enumerator: '一、',
  level: 1,
  form: 'line',
  part: 'plan',
  topic: 'rural',
  start: 0,
  end: 19,
  sections: [],
};
const reports = [lineReport('qidu', source, [section]), lineReport('badou', '乡村')];

test('terms say how often headings and indicators stand in the reports', () => {
  const indicators = [{ id: 'tax', label: '税收', synonyms: ['税收收入'] } as Indicator];
  expect(toTerms({ reports, indicators })).toEqual({
    indicators: [['tax', '税收', ['税收收入'], 2]],
    headings: [['乡村振兴', 2]],
  });
});

test('packs hold every block with a letter once, in order, and are closed when full', () => {
  const packs = toPacks({ reports }, 10);
  expect(packs.map((pack) => pack.map(([id, blocks]) => [id, blocks.map(([at]) => at)]))).toEqual([
    [['qidu', [1, 2]]],
    [
      ['qidu', [4]],
      ['badou', [1]],
    ],
  ]);
  expect(toPacks({ reports }, Infinity)).toHaveLength(1);
});

test('lengths are counted by part, over packs', () => {
  const total = toLengths(toPacks({ reports }, 10));
  expect(total).toEqual(toLengths(toPacks({ reports }, Infinity)));
  expect(total).toEqual([
    { id: 'qidu', part: { plan: 18, '': 5 }, topic: { rural: 18, '': 5 } },
    { id: 'badou', part: { '': 2 }, topic: { '': 2 } },
  ]);
});

test('the more text there is, the smaller its packs, down to some hundred characters', () => {
  const sizes = [46_000, 100_000, 400_000, 8_000_000].map(toPackSize);
  expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
  expect(sizes[0]).toBe(23_000);
  expect(sizes.at(-1)).toBeCloseTo(300, 0);
});
