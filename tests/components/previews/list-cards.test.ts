import { expect, test } from 'vitest';
import { listCards } from '../../../src/components/previews/list-cards.ts';
import { record, report, revenue, routes } from '../../charts/sample.ts';

/** The card of an indicator that so many towns state and some don't. */
function cardOf(stating: number, silent = 0) {
  const reports = Array.from({ length: stating + silent }, (_, at) =>
    report(`t${at}`, `镇${at}`, at < stating ? [record(`t${at}-q1`, { baseValue: (at + 1) * 1e8 })] : []),
  );
  const corpus = {
    indicators: [revenue],
    reports,
    stating: () => reports,
  };
  const { title, chart } = listCards(corpus, routes).get('indicator-fiscal-revenue')!();
  return { title, towns: chart!.towns.map((town) => town.report) };
}

test('a card is headed by the finding and shows every town where they are few', () => {
  const { title, towns } = cardOf(23, 1);
  expect(title).toBe('2023年23镇中，镇22一般公共预算收入最高，23亿元');
  expect(towns).toHaveLength(24);
});

test('of many towns a card shows the first, and its title speaks of all', () => {
  const { title, towns } = cardOf(20, 5);
  expect(title).toBe('2023年20镇中，镇19一般公共预算收入最高，20亿元');
  expect(towns).toEqual([19, 18, 17, 16, 15, 14, 13, 12, 11, 10, 9, 8].map((at) => `t${at}`));
});
