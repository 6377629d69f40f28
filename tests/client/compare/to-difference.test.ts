import { expect, test } from 'vitest';
import type { ComparedNumber } from '../../../src/client/compare/numbers.ts';
import { toDifference } from '../../../src/client/compare/to-difference.ts';

/** A number of 收入 with what a test cares about. */
function figure(value: number, given: Partial<ComparedNumber> = {}): ComparedNumber {
  return {
    ...{ row: 'review.economy', key: 'revenue amount 元', label: '收入', value, unit: '元' },
    ...{ around: ['', '', ''], status: '实际', year: '2023年', quote: '', href: '', flags: [] },
    comparable: {
      ...{ value, unit: '元', months: null, name: 'revenue', status: 'actual' },
      ...{ isPart: false, isOpen: false, isFlagged: false },
    },
    isAmount: true,
    ...given,
  };
}
const base = figure(200);

test('An amount stands against the base’s in per cent, about where one of them is only about so much', () => {
  expect(toDifference(figure(248.2), base)).toEqual(['比基准 +24.1%']);
  expect(toDifference(figure(150), base)).toEqual(['比基准 -25%']);
  expect(toDifference(figure(150, { around: ['约', '', ''] }), base)).toEqual(['比基准 约-25%']);
});

test('What does not compare says why: another year, another notion, what the report contradicts', () => {
  expect(toDifference(figure(300, { year: '2022年' }), base)).toEqual(['与基准不可比：年份不同']);
  const other = (given: Partial<ComparedNumber['comparable']>) =>
    toDifference(figure(300, { comparable: { ...base.comparable, value: 300, ...given } }), base);
  expect(other({ name: 'revenue 财政收入' })).toEqual(['与基准不可比：所指不同']);
  expect(other({ isFlagged: true })).toEqual(['与基准不可比：原文数字矛盾']);
});

test('The base itself, what has no base and what is no amount say nothing', () => {
  expect(toDifference(base, base)).toEqual([]);
  expect(toDifference(figure(300), undefined)).toEqual([]);
  expect(toDifference(figure(300, { isAmount: false }), base)).toEqual([]);
});
