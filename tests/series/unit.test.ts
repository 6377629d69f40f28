import { expect, test } from 'vitest';
import { placeChart } from '../../src/charts/index.ts';
import { toNumbers } from '../../src/components/compare/to-numbers.ts';
import { readCorpus } from '../../src/corpus/index.ts';
import type { Corpus } from '../../src/corpus/index.ts';
import { describeFigure, toGauges, toPlans, toSeries } from '../../src/series/index.ts';
import { commonUnit, unitOf } from '../../src/series/unit.ts';
import { buildMadeUpCorpus } from '../support/made-up-corpus.ts';
import { record, report, revenue, routes } from '../charts/sample.ts';

/** A record's id as report and anchor. */
const splitId = (id: string): [string, string] => [id.replace(/-q\d+$/u, ''), /q\d+$/u.exec(id)![0]];

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
test('an indicator is counted in one word on every page, the text’s own kept beside it', () => {
  const count = (id: string, value: number, unit: string, given: Parameters<typeof record>[1] = {}) =>
    record(id, { value, unit, quote: `${value}${unit}`, baseValue: value, baseUnit: '个', ...given });
  const given = [
    report('a', '甲', [count('a-q1', 32, '件'), count('a-q2', 30, '件', { status: 'target' })]),
    report('b', '乙', [count('b-q1', 12, '项'), count('b-q2', 15, '个', { status: 'target' })]),
  ];
  const gauges = toGauges({ indicators: [revenue], stating: () => given });
  const told = toPlans({ reports: given, indicators: [revenue] }, routes, gauges);
  expect(
    told.flatMap(({ pairs }) => pairs).map(({ unit, result, plan }) => [unit, result, plan]),
  ).toMatchObject([
    ['件', { label: '32件', written: null }, { label: '30件', written: null }],
    ['件', { label: '12件', written: '12项' }, { label: '15件', written: '15个' }],
  ]);
  expect(given.flatMap((one) => toNumbers(one, [revenue], routes, gauges)).map(({ unit }) => unit)).toEqual([
    '件',
    '件',
    '件',
    '件',
  ]);
});
test.for([
  ['of the made-up towns', buildMadeUpCorpus],
  ['of the reports at hand', readCorpus],
] as const)('law: charts, columns and plans %s name what an indicator counts alike', ([, corpusOf]) => {
  const corpus: Corpus = corpusOf();
  const gauges = toGauges(corpus);
  const words = new Map<string, Set<string | null>>();
  const hear = (label: string, unit: string | null) =>
    words.set(label, (words.get(label) ?? new Set()).add(unit));
  for (const indicator of corpus.indicators) {
    const series = toSeries({ reports: corpus.stating(indicator.id) }, indicator, routes);
    // Percentages and places stand beside amounts, and are no words for them
    const levels = series.towns
      .flatMap(({ levels }) => levels)
      .filter(({ record: { kind } }) => kind === 'amount');
    for (const { unit } of levels) hear(indicator.label, unit);
    if (levels.length === 0) continue;
    const alike = new Set(levels.map(({ record: { id } }) => routes.report(...splitId(id))));
    for (const report of corpus.reports)
      for (const { href, unit } of toNumbers(report, corpus.indicators, routes, gauges))
        if (alike.has(href)) hear(indicator.label, unit);
  }
  for (const { pairs } of toPlans(corpus, routes, gauges))
    for (const { name, unit } of pairs) if (words.has(name)) hear(name, unit);
  expect([...words].filter(([, said]) => said.size > 1).map(([label, said]) => [label, ...said])).toEqual([]);
  expect(words.size).toBeGreaterThan(3);
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
