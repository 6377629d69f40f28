import { expect, test } from 'vitest';
import { placeChart } from '../../src/charts/index.ts';
import { describeFigure, toSeries } from '../../src/series/index.ts';
import { commonUnit, unitOf } from '../../src/series/unit.ts';
import { record, report, revenue, routes } from '../charts/sample.ts';

const mu = (id: string, value: number) =>
  record(id, { value, unit: '亩', baseValue: (value * 2000) / 3, baseUnit: '平方米', quote: `${value}亩` });

test('a unit is what stands without its magnitude', () => {
  expect(
    unitOf(record('a-q1', { value: 1.83, unit: '万亩', baseValue: 12_200_000, baseUnit: '平方米' })),
  ).toEqual({ name: '亩', size: 666.667, base: '平方米' });
  expect(unitOf(record('a-q1', {}))).toEqual({ name: '元', size: 1, base: '元' });
  expect(unitOf(record('a-q1', { value: 3.8, unit: null, baseValue: null, baseUnit: null })).name).toBeNull();
});
test('a chart counts in the unit that most of its records are written in', () => {
  const metres = record('c-q1', { value: 6.9, unit: '万平方米', baseValue: 69_000, baseUnit: '平方米' });
  expect(commonUnit([metres, mu('a-q1', 610), mu('b-q1', 900)])?.name).toBe('亩');
  const series = toSeries(
    {
      reports: [
        report('a', '甲', [mu('a-q1', 610)]),
        report('b', '乙', [mu('b-q1', 900)]),
        report('c', '丙', [metres]),
      ],
    },
    revenue,
    routes,
  );
  expect(series.towns.map(({ levels }) => levels[0]?.label)).toEqual(['610亩', '900亩', '103.5亩']);
  expect(describeFigure(series).subtitle).toContain('单位：亩');
});
test('things that are counted alike stand in one word', () => {
  const count = (id: string, value: number, unit: string) =>
    record(id, { value, unit, baseValue: value, baseUnit: '个' });
  const given = [report('a', '甲', [count('a-q1', 32, '件'), count('a-q2', 30, '项')])];
  expect(toSeries({ reports: given }, revenue, routes).towns[0]?.levels.map(({ label }) => label)).toEqual([
    '32件',
    '30件',
  ]);
});
test('another currency is not put on the same scale', () => {
  const dollars = record('b-q1', {
    quote: '420万美元',
    value: 420,
    unit: '万美元',
    baseValue: 4.2e6,
    baseUnit: '美元',
  });
  const given = [report('a', '甲', [record('a-q1', {})]), report('b', '乙', [dollars])];
  const placed = placeChart(toSeries({ reports: given }, revenue, routes));
  const marks = placed.rows.flatMap((row) => row.marks);
  expect(marks.map(({ shape, words }) => [shape, words[0]!.text])).toEqual([
    ['bar', '1亿元'],
    ['words', '420万美元'],
  ]);
});
