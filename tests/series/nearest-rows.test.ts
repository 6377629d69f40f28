import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearestRows, toHeadlines } from '../../src/series/index.ts';
import { record, report, revenue, routes } from '../charts/sample.ts';

/** The headline of so many towns `t0` (the least) up that state a number, and of some that state none. */
function headlineOf(stating: number, silent: number) {
  const reports = [
    ...Array.from({ length: stating }, (_, at) =>
      report(`t${at}`, `镇${at}`, [record(`t${at}-q1`, { baseValue: (at + 1) * 1e8 })]),
    ),
    ...Array.from({ length: silent }, (_, at) => report(`s${at}`, `默${at}`, [])),
  ];
  return toHeadlines({ indicators: [revenue], stating: () => reports }, routes)[0]!;
}
const shown = (at: number, size: number, headline = headlineOf(10, 3)) =>
  nearestRows(headline, `t${at}`, size);
const ids = ({ rows }: ReturnType<typeof shown>) => rows.map(({ town }) => town.report);

describe('a headline close up', () => {
  test('shows the towns next in rank, and says which they are of how many', () => {
    const near = shown(5, 4);
    expect(ids(near)).toEqual(['t7', 't6', 't5', 't4']);
    expect(near.note).toBe('10镇写明，所列为第3至6位；3镇未提及');
    expect(near.missing).toEqual([]);
  });

  test('of the greatest or the least shows those below or above', () => {
    expect(ids(shown(9, 3))).toEqual(['t9', 't8', 't7']);
    expect(ids(shown(0, 3))).toEqual(['t2', 't1', 't0']);
  });

  test('keeps the lengths that bars have among all', () => {
    expect(shown(0, 1).rows[0]!.percent).toBe(10);
  });

  test('has nothing to say where all are shown', () => {
    expect(shown(1, 4, headlineOf(4, 0)).note).toBe('');
    expect(shown(1, 4, headlineOf(3, 2)).note).toBe('2镇未提及');
  });

  test('law: holds the town, and as many as there are up to the size', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 40 }),
        fc.nat({ max: 39 }),
        fc.integer({ min: 1, max: 15 }),
        (all, place, size) => {
          const at = place % all;
          const found = ids(shown(at, size, headlineOf(all, 0)));
          expect(found).toContain(`t${at}`);
          expect(found).toHaveLength(Math.min(all, size));
        },
      ),
      { numRuns: 30 },
    );
  });
});
