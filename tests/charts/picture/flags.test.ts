import { expect, test } from 'vitest';
import { drawCard, drawPicture } from '../../../src/charts/index.ts';
import { describeFigure, toSeries } from '../../../src/series/index.ts';
import type { IndicatorSeries } from '../../../src/series/index.ts';
import { findLostInPicture } from '../../support/pictures.ts';
import { record, report, revenue, routes } from '../sample.ts';

const ten = { months: 10, period: '2023-01/2023-10' } as const;
const own = [
  report('a', '甲', [
    record('a-q1', { confidence: 0.5 }),
    record('a-q2', { baseValue: 2e8, status: 'target', scope: '财政收入' }),
    record('a-q3', { kind: 'change', unit: '%', baseUnit: '%', value: 8, of: 'a-q1', confidence: 0.5 }),
  ]),
  report('b', '乙', [record('b-q1', { ...ten, baseValue: 3e8 })]),
  { ...report('c', '丙', [record('c-q1', { start: 2, end: 5, baseValue: 4e8 })]), source: '首批4亿元' },
];
const many = Array.from({ length: 60 }, (_, at) =>
  report(`t${at}`, `镇${at}`, [
    record(`t${at}-q1`, { baseValue: at * 1e8, confidence: at % 2 ? 0.5 : 0.97 }),
  ]),
);
const series = toSeries({ reports: own }, revenue, routes);
const draw = (given: IndicatorSeries, format: 'wide' | 'square' | 'tall') =>
  drawPicture(given, { ...describeFigure(given), address: 'https://a.example' }, { format });

test.each(['wide', 'square', 'tall'] as const)(
  'numbers of a %s picture keep what goes with them',
  (format) => {
    for (const given of [series, toSeries({ reports: many }, revenue, routes)]) {
      const { lost, seen } = findLostInPicture(draw(given, format), given);
      expect(lost).toEqual([]);
      expect(seen).toBeGreaterThan(2);
    }
  },
);

test('numbers of a card keep what goes with them', () => {
  const card = drawCard({ kicker: '对读', title: '题', lines: [], chart: series, source: '出处' });
  expect(findLostInPicture(card, series)).toMatchObject({ lost: [], seen: 4 });
});

test('a number that loses it is found', () => {
  const towns = series.towns.map((town) => ({
    ...town,
    points: town.points.map((point) => ({ ...point, flags: [...point.flags, '数字矛盾'] })),
  }));
  const { lost, seen } = findLostInPicture(draw(series, 'square'), { ...series, towns });
  expect(lost).toHaveLength(seen);
  expect(lost[0]).toContain('without （待核，数字矛盾）');
});
