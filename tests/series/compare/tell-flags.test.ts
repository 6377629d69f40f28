import { expect, test } from 'vitest';
import { flagsOfRecord, sayFlags, tellFlags } from '../../../src/series/index.ts';
import { record, report } from '../../charts/sample.ts';

const plain = { text: '2023年', caution: null };

test('a number of a whole year that nothing speaks against goes by itself', () => {
  expect(tellFlags({ flags: [], year: plain })).toEqual([]);
  expect(sayFlags({ flags: [], year: plain })).toBe('');
});

test('its flags go with it, and its year where the text calls that another or some months are meant', () => {
  expect(sayFlags({ flags: ['数字矛盾'], year: plain })).toBe('（数字矛盾）');
  expect(sayFlags({ flags: [], year: { text: '2023年1—10月', caution: null } })).toBe('（2023年1—10月）');
  expect(sayFlags({ flags: ['待核'], year: { text: '2020年', caution: '文中作2023' } })).toBe(
    '（待核，2020年，文中作2023）',
  );
});

test('a record takes them from its report', () => {
  const part = { ...report('a', '甲', []), source: '首批18个项目' };
  expect(flagsOfRecord(record('a-q2', { start: 2, end: 5 }), part)).toEqual(['只是一部分']);
  expect(flagsOfRecord(record('a-q2', { start: 2, end: 5, indicator: null }), part)).toEqual([]);
  const months = record('a-q1', { months: 10, period: '2023-01/2023-10', confidence: 0.5 });
  expect(flagsOfRecord(months, report('a', '甲', []))).toEqual(['待核', '2023年1—10月']);
});
