import { expect, test } from 'vitest';
import { clauseBefore, lastBefore, readMentions, splitClauses } from '../../src/measure/clause.ts';
import { findQuantities } from '../../src/measure/index.ts';

const clauses = (text: string): string[] =>
  splitClauses(text, findQuantities(text)).map(({ start, end }) => text.slice(start, end));

test('clauses end at commas, semicolons and colons', () => {
  expect(clauses('目标是:收入5500万元;投资3.5亿元,其中工业1.3亿元。')).toEqual([
    '目标是',
    '收入5500万元',
    '投资3.5亿元',
    '其中工业1.3亿元',
  ]);
});

test('grouping commas and brackets part nothing', () => {
  expect(clauses('收入1,234万元,医疗保险(含落地,参保)4.8万人')).toEqual([
    '收入1,234万元',
    '医疗保险(含落地,参保)4.8万人',
  ]);
});

test('the words between two quantities are shared out at the joiner', () => {
  const text = '整改33户危房、25户自来水和示范合作社1家';
  const mentions = readMentions(text, findQuantities(text));
  expect(mentions.map(({ lead, tail }) => [lead, tail])).toEqual([
    ['整改', '危房'],
    ['', '自来水'.concat('和示范合作社')],
    ['自来水和示范合作社', ''],
  ]);
});

test('what stands in brackets is no number before one behind them', () => {
  const mentions = (text: string) => readMentions(text, findQuantities(text));
  const all = mentions('贷款3200万元(其中信用贷款800万元),增长5%');
  expect(all.map((_, at) => lastBefore(all, at))).toEqual([-1, 0, 0]);
  expect(clauseBefore('存款持平,达42亿元', mentions('存款持平,达42亿元')[0]!)).toBe('存款持平');
});

test('where commas were lost each of three numbers that words lead to ends its clause', () => {
  expect(clauses('新建公厕5座硬化道路12公里(段)安装路灯300盏')).toEqual([
    '新建公厕5座',
    '硬化道路12公里(段)',
    '安装路灯300盏',
  ]);
  expect(clauses('全镇下辖12个行政村86个村民小组3.2万人')).toHaveLength(1);
  expect(clauses('产值由3.2亿元增加到4.5亿元增长40%')).toHaveLength(1);
});

test('a blank behind a number parts it from the next one that words lead to', () => {
  expect(clauses('水稻 3.1万亩 亩产512公斤 总产1.59万吨')).toEqual([
    '水稻 3.1万亩',
    '亩产512公斤',
    '总产1.59万吨',
  ]);
  expect(clauses('改造 12 个 小区')).toHaveLength(1);
});
