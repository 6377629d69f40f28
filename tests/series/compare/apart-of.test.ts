import { expect, test } from 'vitest';
import { apartOf, isLevel } from '../../../src/series/compare/apart-of.ts';
import { record } from '../../charts/sample.ts';

const source = '首批18个项目';
const given = (fields: Parameters<typeof record>[1]) =>
  apartOf(record('a-q2', { start: 2, ...fields }), source);

test('an amount stands apart for its months before its notion, and for that before being a part', () => {
  expect(given({ months: 10, scope: '财政收入' })).toBe('period-length');
  expect(given({ months: 12, scope: '财政收入' })).toBe('name');
  expect(given({})).toBe('whole');
  expect(given({ start: 0 })).toBeNull();
});

test('a share that belongs to an amount is no amount, one by itself is', () => {
  expect(isLevel(record('a-q1', { kind: 'share', of: 'a-q0' }))).toBe(false);
  expect(isLevel(record('a-q1', { kind: 'share' }))).toBe(true);
  expect(isLevel(record('a-q1', { kind: 'score', of: 'a-q0' }))).toBe(true);
  expect(isLevel(record('a-q1', { kind: 'rank' }))).toBe(false);
});
