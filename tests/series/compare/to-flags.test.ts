import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../../src/diagnostics.ts';
import { toFlags } from '../../../src/series/index.ts';
import { record } from '../../charts/sample.ts';

const at = (start: number, end: number, rule: Diagnostic['rule'], related: Diagnostic['related'] = []) =>
  [{ rule, severity: 'warning', start, end, message: '', related }] as unknown as Diagnostic[];

describe('what goes with a number', () => {
  test('is nothing for a number that nothing is wrong with', () => {
    expect(toFlags(record('a-q1', {}), [])).toEqual([]);
  });

  test('is a contradiction that marks it or what it does not fit, and no other defect', () => {
    const number = record('a-q10', { start: 10, end: 14 });
    expect(toFlags(number, at(12, 20, 'growth-conflict'))).toEqual(['数字矛盾']);
    expect(toFlags(number, at(40, 44, 'two-values', [{ start: 8, end: 11 }]))).toEqual(['数字矛盾']);
    expect(toFlags(number, at(14, 20, 'growth-conflict'))).toEqual([]);
    expect(toFlags(number, at(12, 20, 'placeholder'))).toEqual([]);
  });

  test('is that somebody checked it, else that somebody should, and a notion of its own', () => {
    expect(toFlags(record('a-q1', { confidence: 0.89 }), [])).toEqual(['待核']);
    expect(toFlags(record('a-q1', { confidence: 0.2, reviewed: '甲，2024-01-01' }), [])).toEqual([
      '人工核定',
    ]);
    expect(toFlags(record('a-q1', { scope: '财政收入' }), [])).toEqual(['口径：财政收入']);
  });
});
