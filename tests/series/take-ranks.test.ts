import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countPages, takeRanks, toSeries } from '../../src/series/index.ts';
import { record, report, revenue, routes } from '../charts/sample.ts';

/** A series of so many towns `t0` (the least) up that state a number, behind some that state none. */
const seriesOf = (stating: number, silent = 0) =>
  toSeries(
    {
      reports: [
        ...Array.from({ length: silent }, (_, at) => report(`s${at}`, `默${at}`, [])),
        ...Array.from({ length: stating }, (_, at) =>
          report(`t${at}`, `镇${at}`, [
            record(`t${at}-q1`, { indicator: revenue.id, baseValue: (at + 1) * 1e8 }),
          ]),
        ),
      ],
    },
    revenue,
    routes,
  );
const shown = (page: number, series = seriesOf(7, 2)) =>
  takeRanks(series, page, 3).towns.map(({ report: id }) => id);

test('the first page is the whole series, a further one the towns of its ranks', () => {
  expect(shown(1)).toHaveLength(9);
  expect(shown(2)).toEqual(['t1', 't2', 't3']);
  expect(shown(3)).toEqual(['t0']);
  expect(takeRanks(seriesOf(7), 2, 3).isSelection).toBe(true);
});

test('law: behind those that the first page draws, every stating town stands on one page', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 30 }), fc.nat({ max: 5 }), (stating, silent) => {
      const series = seriesOf(stating, silent);
      const pages = countPages(stating, 3);
      const behind = Array.from({ length: pages - 1 }, (_, at) => shown(at + 2, series)).flat();
      expect(new Set(behind).size).toBe(behind.length);
      expect(behind).toHaveLength(Math.max(0, stating - 3));
    }),
    { numRuns: 25 },
  );
});
