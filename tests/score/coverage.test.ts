import { expect, test } from 'vitest';
import { scoreCoverage } from '../../src/score/coverage.ts';

const record = (status: 'actual' | 'target', indicator: string | null, thing: string | null) => ({
  status,
  indicator,
  thing,
});

test('a record compares by its indicator or by its thing, and targets are told apart', () => {
  const told = scoreCoverage([
    record('actual', 'grdp', null),
    record('actual', null, null),
    record('target', null, '道路硬化·公里'),
    record('target', null, null),
  ]);
  expect(told).toEqual({ records: { right: 2, of: 4 }, targets: { right: 1, of: 2 } });
});

test('of nothing nothing compares', () => {
  expect(scoreCoverage([])).toEqual({ records: { right: 0, of: 0 }, targets: { right: 0, of: 0 } });
});
