import { expect, test } from 'vitest';
import { arithmeticConflict } from '../../../src/measure/lint/arithmetic-conflict.ts';
import type { Quantity } from '../../../src/measure/types.ts';
import { read } from '../support.ts';

/** What the rule finds among quantities. */
const lintArithmetic = (quantities: Quantity[]) => arithmeticConflict({ quantities, sentences: [] });

/** The quantities of a review sentence and a plan sentence, as one report's. */
const report = (review: string, plan: string) => {
  const past = read(review).quantities;
  const coming = read(plan, 'plan').quantities;
  return [...past, ...coming.map((one) => ({ ...one, of: one.of === null ? null : one.of + past.length }))];
};

test('a growth that the report’s own amounts refute is reported with what was computed from what', () => {
  const found = lintArithmetic(
    report('完成固定资产投资8.29亿元。', '完成固定资产投资8.5亿元,同比增长15%以上。'),
  );
  expect(found.map(({ message }) => message)).toEqual([
    '“固定资产投资”2022年为8.29亿元，2023年为8.5亿元，由此计算增长2.5%，与“15%”不符。',
  ]);
});

test('a growth that the amounts bear out passes, rounding allowed for', () => {
  expect(lintArithmetic(report('完成税收3.7亿元。', '完成税收4.0亿元,同比增长8%。'))).toEqual([]);
  expect(lintArithmetic(report('完成税收1亿元。', '完成税收1.2亿元,同比增长15%以上。'))).toEqual([]);
});

test('without an amount of the year before nothing is said', () => {
  expect(lintArithmetic(report('清除隐患359项。', '完成税收4亿元,同比增长80%。'))).toEqual([]);
});

test('a growth from one amount to another is computed within its sentence', () => {
  const say = (text: string) => lintArithmetic(read(text).quantities).map(({ message }) => message);
  expect(say('村集体收入由4.2万元增加到4.8万元,增长20%。')).toEqual([
    '“村集体收入”由4.2万元变为4.8万元，由此计算增长14.3%，与“20%”不符。',
  ]);
  expect(say('村集体收入由4.2万元增加到4.8万元,增长14%。')).toEqual([]);
  expect(say('村集体收入由4.2万元增加到4.8万元,其中经营收入增长20%。')).toEqual([]);
});

test('a share of a told whole is computed from its part', () => {
  const say = (text: string) => lintArithmetic(read(text).quantities).map(({ message }) => message);
  expect(say('全镇共有劳动力7400人,已转移劳动力4900人,占劳动力总数的76%。')).toEqual([
    '共7400人，其中4900人，由此计算占66.2%，与“76%”不符。',
  ]);
  expect(say('全镇共有劳动力7400人,已转移劳动力4900人,占劳动力总数的66%。')).toEqual([]);
  expect(say('全镇共有劳动力7400人,已转移劳动力4900人,占全市转移劳动力的3%。')).toEqual([]);
});
