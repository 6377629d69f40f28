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

const named = (text: string, caption = '') =>
  findRows(text, caption).flatMap((row) =>
    row.cells.map(({ value, unit, cell }) => [cell?.name, value, unit, cell?.goal ? 'goal' : cell?.year]),
  );

test('a header may stand in the line of its rows, a word before each number, the unit in the caption', () => {
  expect(named('指标名称 单位 2023年完成 2024年目标 财政收入 万元 1580 1690')).toEqual([
    ['财政收入', 1580, '万元', '2023'],
    ['财政收入', 1690, '万元', 'goal'],
  ]);
  expect(named('项目 计划(亩) 完成(亩) 造林绿化 900 935')).toEqual([
    ['造林绿化', 900, '亩', 'goal'],
    ['造林绿化', 935, '亩', ''],
  ]);
  expect(named('序号 村名 集体收入(万元) 1 柳湾村 56.3 2 石桥村 41.8')).toEqual([
    ['柳湾村集体收入', 56.3, '万元', ''],
    ['石桥村集体收入', 41.8, '万元', ''],
  ]);
  expect(named('地区生产总值(亿元) 2022年 18.4 2023年 19.7 增长 7.1%')).toEqual([
    ['地区生产总值', 18.4, '亿元', '2022'],
    ['地区生产总值', 19.7, '亿元', '2023'],
    ['地区生产总值', 7.1, '%', undefined],
  ]);
  expect(named('税收收入 11860 6.1', '万元、%')).toEqual([
    ['税收收入', 11860, '万元', ''],
    ['税收收入', 6.1, '%', undefined],
  ]);
  expect(named('税收收入 11860 6.1')).toEqual([]);
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
