import { expect, test } from 'vitest';
import { toCoverage } from '../../src/series/index.ts';
import { record, report, revenue } from '../charts/sample.ts';

const towns = [
  report('jia', '甲', [record('jia-q1', {}), record('jia-q2', {})]),
  report('yi', '乙', [record('yi-q1', { indicator: null })]),
];
const nobody = { ...revenue, id: 'nobody-states-it' };

test('an indicator is told with who states it, and how often', () => {
  const { groups, silent } = toCoverage({ reports: towns, indicators: [revenue, nobody] });
  expect(groups.map(({ topic }) => topic)).toEqual([revenue.topic]);
  const [{ rows }] = groups as [(typeof groups)[number]];
  expect(rows).toMatchObject([{ count: 2, text: '甲提及；乙未提及' }]);
  expect(rows[0]!.towns.map(({ count }) => count)).toEqual([2, 0]);
  expect(silent).toEqual([nobody]);
});
