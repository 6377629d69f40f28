import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findRows } from '../../../src/measure/number/read-row.ts';
import { findQuantities } from '../../../src/measure/index.ts';
import { readSentence } from '../../../src/measure/read-sentence.ts';

const cells = (text: string) =>
  findRows(text).flatMap((row) => row.cells.map(({ value, unit }) => [value, unit]));

test('a row has the unit of its head, a change where a sign or the sum says so', () => {
  expect(cells('地区生产总值(亿元) 21.3 23.1 6.8%')).toEqual([
    [21.3, '亿元'],
    [23.1, '亿元'],
    [6.8, '%'],
  ]);
  expect(cells('肉类产量(吨) 760 742 -2.4')).toEqual([
    [760, '吨'],
    [742, '吨'],
    [-2.4, '%'],
  ]);
  expect(cells('造林(亩) 300 320 340')).toEqual([
    [300, '亩'],
    [320, '亩'],
    [340, '亩'],
  ]);
});

test.each(['实现产值(含规下)21.3亿元', '会议室(一楼) 305 306', '覆盖率(%) 95 96', '完成产值(亿元)21.3'])(
  '%s is no row',
  (text) => {
    expect(cells(text)).toEqual([]);
  },
);

test('the years of a row’s amounts are those of the header above, the change is of the year under review', () => {
  const sentence = '地区生产总值(亿元) 21.3 23.1 6.8%';
  const { quantities } = readSentence(sentence, findQuantities(sentence), {
    part: 'review',
    years: { review: 2022, plan: 2023 },
    start: 0,
    columns: ['2021', '2022'],
  });
  expect(quantities.map(({ period, of, name }) => [period, of, name])).toEqual([
    ['2021', null, '地区生产总值'],
    ['2022', null, '地区生产总值'],
    ['2022', 1, '地区生产总值'],
  ]);
});

test('whatever two amounts grew by to a tenth is read as their change', () => {
  const amount = fc.integer({ min: 100, max: 99_999 });
  fc.assert(
    fc.property(amount, amount, (before, after) => {
      fc.pre(after < before * 50);
      const growth = ((after / before - 1) * 100).toFixed(1);
      expect(cells(`肉类产量(吨) ${before} ${after} ${growth}`).at(-1)).toEqual([Number(growth), '%']);
    }),
  );
});
