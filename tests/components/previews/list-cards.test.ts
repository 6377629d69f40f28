import { expect, test } from 'vitest';
import { listCards } from '../../../src/components/previews/list-cards.ts';
import { record, report, revenue, routes } from '../../charts/sample.ts';

/** The card of an indicator that so many towns state and some don't. */
function cardOf(stating: number, silent = 0) {
  const reports = Array.from({ length: stating + silent }, (_, at) =>
    report(`t${at}`, `镇${at}`, at < stating ? [record(`t${at}-q1`, { baseValue: (at + 1) * 1e8 })] : []),
  );
  const corpus = { indicators: [revenue], reports, passages: [], site: { corrections: '' } };
  const { title, chart } = listCards(corpus, routes).get('indicator-fiscal-revenue')!;
  return { title, towns: chart!.stacks[0]!.rows.map((row) => row.report), remarks: chart!.remarks.length };
}

test('a card shows every town where they are few', () => {
  const { title, towns, remarks } = cardOf(23, 1);
  expect(title).toBe('一般公共预算收入');
  expect(towns).toHaveLength(23);
  expect(remarks).toBeGreaterThan(0);
});

test('of many towns a card shows the first, and says of how many', () => {
  const { title, towns, remarks } = cardOf(20, 5);
  expect(title).toBe('一般公共预算收入（20镇中的前12镇）');
  expect(towns).toEqual([19, 18, 17, 16, 15, 14, 13, 12, 11, 10, 9, 8].map((at) => `t${at}`));
  expect(remarks).toBe(0);
});

test('a card has nothing to add where few of many towns state a number', () => {
  const { title, remarks } = cardOf(3, 30);
  expect(title).toBe('一般公共预算收入');
  expect(remarks).toBe(0);
});
