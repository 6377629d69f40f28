import { assert, array, constantFrom, integer, property, record as object } from 'fast-check';
import { expect, test } from 'vitest';
import { pickTowns } from '../../../src/components/home/pick-towns.ts';
import { toFinding, toSeries } from '../../../src/series/index.ts';
import { record, report, revenue, routes } from '../../charts/sample.ts';

/** A series of towns that state so many 亿元 of a year, or nothing. */
const seriesOf = (towns: readonly { amount: number; period: string }[]) => {
  const reports = towns.map(({ amount, period }, at) =>
    report(`t${at}`, `甲${at}`, amount > 0 ? [record(`t${at}-q1`, { baseValue: amount * 1e8, period })] : []),
  );
  return toSeries({ reports }, revenue, routes);
};

test('Who the title tells of goes before greater amounts of other years, and who says nothing is left out', () => {
  const series = seriesOf([
    { amount: 9, period: '2021' },
    { amount: 2, period: '2023' },
    { amount: 0, period: '2023' },
    { amount: 3, period: '2023' },
  ]);
  expect(toFinding(series).title).toContain('甲3');
  expect([...pickTowns(series, 2)]).toEqual(['t3', 't1']);
  expect([...pickTowns(series, 8)]).toEqual(['t3', 't1', 't0']);
});

test('law: whoever a title says is highest is drawn, and no more towns than there is room for', () => {
  const town = object({ amount: integer({ min: 0, max: 9 }), period: constantFrom('2022', '2023') });
  assert(
    property(array(town, { minLength: 1, maxLength: 12 }), integer({ min: 1, max: 8 }), (towns, size) => {
      const series = seriesOf(towns);
      const picked = pickTowns(series, size);
      const { claim, lead } = toFinding(series);
      expect(picked.size).toBeLessThanOrEqual(size);
      if (claim.kind === 'highest' && lead !== null) expect(picked).toContain(lead);
    }),
  );
});
