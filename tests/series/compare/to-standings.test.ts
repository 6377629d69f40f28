import { describe, expect, test } from 'vitest';
import { toSeries, toStandings } from '../../../src/series/index.ts';
import { record, report, revenue, routes } from '../../charts/sample.ts';

const standing = (...given: Parameters<typeof record>[1][]) => {
  const reports = given.map((one, at) => report(`t${at}`, `镇${at}`, [record(`t${at}-q1`, one)]));
  return [...toStandings(toSeries({ reports }, revenue, routes).towns).values()];
};

describe('the standing of a figure', () => {
  test('is its rank among those of the same year; equal ones share it', () => {
    expect(standing({ baseValue: 3e8 }, { baseValue: 5e8 }, { baseValue: 3e8 })).toEqual([
      { rank: 2, among: 3, year: '2023年' },
      { rank: 1, among: 3, year: '2023年' },
      { rank: 2, among: 3, year: '2023年' },
    ]);
  });
  test('is none, with the reason, where year, months, notion, status or bound differ', () => {
    const whole = { baseValue: 3e8 };
    const reason = (other: Parameters<typeof record>[1]) => standing(whole, whole, other)[2];
    expect(reason({ period: '2022', year: 2022 })).toEqual({ reason: 'year' });
    expect(reason({ months: 10, period: '2023-01/2023-10' })).toEqual({ reason: 'period-length' });
    expect(reason({ scope: '财政收入' })).toEqual({ reason: 'name' });
    expect(reason({ status: 'expected' })).toEqual({ reason: 'status' });
    expect(reason({ bound: 'atLeast' })).toEqual({ reason: 'bound' });
  });
  test('is none where its own report contradicts it', () => {
    const flagged = report('a', '甲', [record('a-q1', {})]);
    const conflict = {
      rule: 'two-values' as const,
      severity: 'warning' as const,
      start: 0,
      end: 1,
      message: '',
    };
    const reports = [{ ...flagged, diagnostics: [conflict] }, report('b', '乙', [record('b-q1', {})])];
    expect([...toStandings(toSeries({ reports }, revenue, routes).towns).values()]).toEqual([
      { reason: 'flagged' },
      { reason: 'alone' },
    ]);
  });
});
