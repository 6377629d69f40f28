import { describe, expect, test } from 'vitest';
import { deriveYear, isYearlyGrowth } from '../../src/series/derive-year.ts';
import { record, report, routes } from '../charts/sample.ts';

/** The record of the last percentage of a sentence. */
const growthIn = (source: string) => {
  const { 0: quote, index } = [...source.matchAll(/[\d.]+(?:%|个百分点)/gu)].at(-1)!;
  const unit = quote.endsWith('%') ? '%' : '个百分点';
  return record('a-q9', {
    ...{ kind: 'change', quote, unit, value: parseFloat(quote) },
    ...{ start: index, end: index + quote.length },
  });
};
const isYearly = (source: string) => isYearlyGrowth(growthIn(source), source);

describe('A change', () => {
  test.for([
    '财政收入1.43亿元，同比增长34%。',
    '财政收入1.43亿元，较上年下降3%。',
    '一般公共预算收入增长6.5%。',
    '超出年初预算，同比增长7%。',
  ])('is a growth on the year before: %s', (source) => {
    expect(isYearly(source)).toBe(true);
  });

  test.for([
    '财政收入4720万元，超出年初预算74.5%。',
    '工业产值5亿元，环比增长3%。',
    '占比较上年提高2个百分点。',
    '财政收入1.43亿元，占34%。',
  ])('is none: %s', (source) => {
    expect(isYearly(source)).toBe(false);
  });
});

describe('The year that an amount and its growth imply', () => {
  const amount = record('a-q1', { baseValue: 1.34e8, year: 2023 });
  const growth = (given: Parameters<typeof record>[1]) =>
    record('a-q2', { kind: 'change', unit: '%', value: 34, year: 2024, ...given });
  const derive = (way: 'back' | 'on', given: Parameters<typeof record>[1] = {}) =>
    deriveYear(amount, growth(given), way, report('a', '甲', []), routes);

  test('is the amount by the growth, back to the year before, and only about so much', () => {
    expect(derive('back')).toMatchObject({ value: 1e8, label: '约1亿元', derived: '1.34亿元÷(1+34%)' });
    expect(derive('back').year).toContain('2022');
  });

  test('is the amount times the growth, on to the year of the growth', () => {
    expect(derive('on', { value: 50 })).toMatchObject({ value: 2.01e8, derived: '1.34亿元×(1+50%)' });
  });

  test('turns a bound round where it goes back: more than 34% of growth is less than 1亿元 before', () => {
    expect(derive('back', { bound: 'atLeast' }).label).not.toBe(derive('on', { bound: 'atLeast' }).label);
    expect(derive('back', { bound: 'atLeast' }).label).toMatch(/以下|以内|不超过|最多|≤/u);
  });

  test('leads to where the growth stands', () => {
    expect(derive('back').href).toBe(routes.report('a', 'q2'));
  });
});
