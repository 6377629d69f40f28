import { describe, expect, test } from 'vitest';
import { applyCorrections, type Correction } from '../../src/indicator/index.ts';
import { record } from '../charts/sample.ts';

const sum = record('a-q10', { start: 10, quote: '1亿元', name: '收入力争', indicator: null });
const growth = record('a-q20', { start: 20, quote: '5%', of: 'a-q10', value: 5, unit: '%', kind: 'change' });
const correction = (fields: Partial<Correction>): Correction => ({
  ...{ at: 10, quote: '1亿元', right: { name: '收入' }, by: '张三', on: '2026-11-20', why: '原文如此' },
  ...fields,
});

describe('a corrected record', () => {
  const right = { name: '税收收入', indicator: 'tax-revenue', value: 1.2, unit: '亿元' };
  const { records, unplaced } = applyCorrections([sum, growth], [correction({ right })]);

  test('has what is right, who says so, and what had been read', () => {
    expect(unplaced).toEqual([]);
    expect(records[0]).toMatchObject({
      ...right,
      ...{ baseValue: 120_000_000, baseUnit: '元', confidence: 1 },
      reviewed: '张三 2026-11-20：原文如此',
      original: 'name=收入力争; indicator=null; value=1',
    });
  });

  test('keeps its quote, its place and all that nobody corrected', () => {
    expect(records[0]).toMatchObject({ id: sum.id, quote: sum.quote, start: 10, period: sum.period });
    expect(records[1]).toEqual(growth);
  });
});

test('a corrected period brings its year and its months', () => {
  const { records } = applyCorrections([sum], [correction({ right: { period: '2021-01/2021-10' } })]);
  expect(records[0]).toMatchObject({ year: 2021, months: 10 });
});

test('a number that is none is left out, and what belonged to it belongs to nothing', () => {
  const { records } = applyCorrections([sum, growth], [correction({ right: 'none' })]);
  expect(records).toEqual([{ ...growth, of: null }]);
});

test('a correction of a number that is not read there is told, and changes nothing', () => {
  const slipped = correction({ at: 11 });
  expect(applyCorrections([sum, growth], [slipped])).toEqual({ records: [sum, growth], unplaced: [slipped] });
  const other = correction({ quote: '2亿元' });
  expect(applyCorrections([sum], [other]).unplaced).toEqual([other]);
});

test('a reading that was found right is reviewed, with nothing to tell of before', () => {
  const { records } = applyCorrections([sum], [correction({ right: {} })]);
  expect(records[0]).toMatchObject({ confidence: 1, original: null, name: '收入力争' });
});
