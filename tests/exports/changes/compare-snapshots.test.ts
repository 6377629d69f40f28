import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  compareSnapshots,
  countChanges,
  formatSnapshot,
  parseSnapshot,
  toSnapshot,
} from '../../../src/exports/index.ts';
import { record } from '../../charts/sample.ts';

const snapshotOf = (...records: ReturnType<typeof record>[]) => toSnapshot(records);
const one = record('qingshi-q1', { name: '财政收入', value: 1, unit: '亿元', year: 2023 });

describe('what changed since a release', () => {
  test('is a record that came, one that went, and each field of one that stayed', () => {
    const before = snapshotOf(one, record('qingshi-q9', { name: '投资' }));
    const after = snapshotOf(
      record('qingshi-q1', { ...one, value: 2 }),
      record('qingshi-q5', { name: '就业' }),
    );
    expect([...compareSnapshots(before, after)]).toEqual([
      { change: 'changed', id: 'qingshi-q1', field: 'value', before: '1', after: '2' },
      { change: 'added', id: 'qingshi-q5', field: null, before: null, after: '就业' },
      { change: 'removed', id: 'qingshi-q9', field: null, before: '投资', after: null },
    ]);
  });

  test('counts records, however many of their fields changed', () => {
    const after = snapshotOf(record('qingshi-q1', { ...one, value: 2, name: '预算收入' }));
    expect(countChanges(compareSnapshots(snapshotOf(one), after))).toEqual({
      added: 0,
      removed: 0,
      changed: 1,
    });
  });

  test('law: nothing between a snapshot and itself, nor after it was written and read', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(), fc.string({ unit: 'grapheme' }))), (given) => {
        const snapshot = snapshotOf(
          ...given.map(([at, name]) => record(`qingshi-q${at}`, { name: name.replaceAll('\r', '') })),
        );
        expect([...compareSnapshots(snapshot, parseSnapshot(formatSnapshot(snapshot)))]).toEqual([]);
      }),
    );
  });
});
