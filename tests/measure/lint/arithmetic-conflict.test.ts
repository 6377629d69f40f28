import { expect, test } from 'vitest';
import { lintArithmetic } from '../../../src/measure/lint/arithmetic-conflict.ts';
import { read } from '../support.ts';

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
    '“固定资产投资”2022年为8.29亿元,2023年为8.5亿元,由此计算增长2.5%,与“15%”不符。',
  ]);
});

test('a growth that the amounts bear out passes, rounding allowed for', () => {
  expect(lintArithmetic(report('完成税收3.7亿元。', '完成税收4.0亿元,同比增长8%。'))).toEqual([]);
  expect(lintArithmetic(report('完成税收1亿元。', '完成税收1.2亿元,同比增长15%以上。'))).toEqual([]);
});

test('without an amount of the year before nothing is said', () => {
  expect(lintArithmetic(report('清除隐患359项。', '完成税收4亿元,同比增长80%。'))).toEqual([]);
});
