import { describe, expect, test } from 'vitest';
import { toHeadlines } from '../../src/series/index.ts';
import { record, report, revenue, routes } from '../charts/sample.ts';

const towns = (...given: Parameters<typeof record>[1][]) =>
  given.map((one, at) => report(`t${at}`, '甲乙丙丁'[at]!, [record(`t${at}-q1`, one)]));
const rowsOf = (...given: Parameters<typeof record>[1][]) =>
  toHeadlines({ indicators: [revenue], stating: () => towns(...given) }, routes)[0]!.rows.map(
    ({ town, percent, apart }) => [town.town, percent, apart],
  );

describe('the bars of a headline', () => {
  test('are as long as figures that compare are great', () => {
    expect(rowsOf({ baseValue: 2e8 }, { baseValue: 4e8 })).toEqual([
      ['乙', 100, null],
      ['甲', 50, null],
    ]);
  });

  test('leave out what the judge keeps apart, and say why', () => {
    expect(
      rowsOf(
        { baseValue: 2e8 },
        { baseValue: 4e8 },
        { baseValue: 9e8, months: 10, period: '2023-01/2023-10' },
        { baseValue: 8e8, bound: 'atLeast' },
      ),
    ).toEqual([
      ['丁', null, '不是确数'],
      ['乙', 100, null],
      ['甲', 50, null],
      ['丙', null, '所计月数不同'],
    ]);
  });
});
