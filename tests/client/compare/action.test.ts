import { describe, expect, test } from 'vitest';
import { moveColumn, planAction } from '../../../src/client/compare/action.ts';
import type { CompareState } from '../../../src/client/compare/state.ts';

const state: CompareState = {
  reports: ['a', 'b', 'c'],
  part: 'all',
  topic: 'all',
  view: 'text',
  ref: 'b',
  shared: 'no',
  figures: 'shared',
  map: 'characters',
};

describe('what a button of a column does', () => {
  test('removing the reference leaves none, and the focus goes to the next column', () => {
    expect(planAction(state, 'remove', 'b', '乙镇')).toEqual({
      change: { reports: ['a', 'c'], ref: 'none' },
      notice: '已移除乙镇。',
      focus: '[data-column="c"] .more',
    });
    expect(planAction({ ...state, reports: ['a'] }, 'remove', 'a', '甲镇').focus).toBeUndefined();
  });

  test('pinning puts a column first; pinning it again lets go and leaves the order', () => {
    expect(planAction(state, 'pin', 'c', '丙镇').change).toEqual({ ref: 'c', reports: ['c', 'a', 'b'] });
    expect(planAction(state, 'pin', 'b', '乙镇').change).toEqual({ ref: 'none' });
  });

  test('what only one report states is shown on demand, and left out again', () => {
    expect(planAction(state, 'figures', '', '').change).toEqual({ figures: 'all' });
    expect(planAction({ ...state, figures: 'all' }, 'figures', '', '').change).toEqual({ figures: 'shared' });
  });

  test('a column moves to a place, and the focus stays with its menu', () => {
    expect(planAction(state, 'on', 'b', '乙镇')).toMatchObject({
      change: { reports: ['a', 'c', 'b'] },
      notice: '乙镇移到第 3 列。',
      focus: '[data-column="b"] .more',
    });
    expect(moveColumn(state, 'a', 2, '甲镇').change).toEqual({ reports: ['b', 'c', 'a'] });
  });
});
