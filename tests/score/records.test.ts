import type { GoldQuantity } from '../../src/corpus/gold/index.ts';
import { describe, expect, test } from 'vitest';
import type { IndicatorRecord } from '../../src/indicator/index.ts';
import { scoreRecords, toRatio } from '../../src/score/index.ts';

const source = '完成税收3.7亿元,增长6.5%。共走访群众两轮,整改问题251个。';
const gold = (quote: string, fields: Partial<GoldQuantity> = {}): GoldQuantity => ({
  context: source,
  quote,
  value: 3.7,
  unit: '亿元',
  kind: 'amount',
  name: '税收',
  bound: '=',
  status: 'actual',
  period: '2022',
  of: null,
  indicator: 'tax-revenue',
  optional: false,
  ...fields,
});
const record = (quote: string, fields: Partial<IndicatorRecord> = {}): IndicatorRecord => ({
  id: `a-q${source.indexOf(quote)}`,
  report: 'a',
  section: 's1',
  paragraph: 'p1',
  part: 'review',
  topic: 'economy',
  start: source.indexOf(quote),
  end: source.indexOf(quote) + quote.length,
  quote,
  value: 3.7,
  unit: '亿元',
  baseValue: 370_000_000,
  baseUnit: '元',
  kind: 'amount',
  bound: 'exact',
  status: 'actual',
  period: '2022',
  year: 2022,
  months: null,
  name: '税收',
  indicator: 'tax-revenue',
  ...{ scope: null, thing: null, confidence: 0.97, reviewed: null, original: null },
  of: null,
  sentence: source,
  ...fields,
});

describe('scoreRecords', () => {
  test('a record that agrees is right in every measure', () => {
    const { score, faults } = scoreRecords([record('3.7亿元')], [gold('3.7亿元')], source);
    expect(faults).toEqual([]);
    expect(score.recall).toEqual({ right: 1, of: 1 });
    expect(score.indicatorPrecision).toEqual({ right: 1, of: 1 });
    expect(toRatio(score.of)).toBeNull();
  });
  test('a quantity without a record is missed, a record without a quantity spurious', () => {
    const { score, faults } = scoreRecords([record('251个')], [gold('3.7亿元')], source);
    expect(score.recall).toEqual({ right: 0, of: 1 });
    expect(score.precision).toEqual({ right: 0, of: 1 });
    expect(faults).toEqual(['precision: spurious 251个', `recall: missed 3.7亿元 | ${source}`]);
  });
  test('a measure in Chinese numerals that was not annotated is not punished', () => {
    expect(scoreRecords([record('两轮')], [], source).score.precision.of).toBe(0);
  });
  test('an optional quantity is neither asked for nor spurious', () => {
    const rows = [gold('3.7亿元', { optional: true })];
    expect(scoreRecords([], rows, source).score.recall.of).toBe(0);
    expect(scoreRecords([record('3.7亿元')], rows, source).score.precision).toEqual({ right: 1, of: 1 });
  });
  test('each field counts by itself', () => {
    const wrong = record('3.7亿元', { unit: '万元', bound: 'about', name: '走访群众', indicator: null });
    const { score } = scoreRecords([wrong], [gold('3.7亿元')], source);
    const rights = Object.entries(score).filter(([, { right, of }]) => right < of);
    expect(rights.map(([measure]) => measure)).toEqual(['value', 'bound', 'name', 'indicatorRecall']);
  });
  test('a growth is asked for the amount that it belongs to', () => {
    const growth = { value: 6.5, unit: '%', kind: 'change' } as const;
    const records = [record('3.7亿元'), record('6.5%', { ...growth, of: record('3.7亿元').id })];
    const rows = [gold('3.7亿元'), gold('6.5%', { ...growth, of: '3.7亿元' })];
    expect(scoreRecords(records, rows, source).score.of).toEqual({ right: 1, of: 1 });
  });
});
