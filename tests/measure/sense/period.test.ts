import { expect, test } from 'vitest';
import { pluck } from '../support.ts';

test.each([
  ['完成税收3.7亿元', '2022'],
  ['截至10月底,公开信息906条;办理诉求件99件', '2022-01/2022-10'],
  ['1-10月集体收入达到296.9万元', '2022-01/2022-10'],
  ['上半年接待游客3.2万人次', '2022-01/2022-06'],
  ['前三季度完成产值52亿元', '2022-01/2022-09'],
  ['2021年完成产值52亿元', '2021'],
  ['截止目前完成2651户脱贫任务', '2022'],
  ['“十三五”期间收入年均3.35亿元', null],
  ['年销售收入预计超2000万元', null],
  ['预计实现地区生产总值391亿元', '2022'],
  ['农村经济总收入预计达8000万元,比上年增长12%', '2022'],
  ['预算支出(扣除2021年灾后重建资金外)增长3%', '2022'],
] as const)('%s is of %s', (sentence, period) => {
  expect(new Set(pluck('period', sentence))).toEqual(new Set([period]));
});

test('占全年任务数 and 上年 are no signs of time', () => {
  expect(pluck('period', '1-10月投资12亿元,占全年任务数的77.8%')).toEqual([
    '2022-01/2022-10',
    '2022-01/2022-10',
  ]);
  expect(pluck('period', '矛盾数量较上年下降10%', 'plan')).toEqual(['2023']);
});

test('the plan’s numbers are of the plan year', () => {
  expect(pluck('period', '上半年完成268亩征地', 'plan')).toEqual(['2023-01/2023-06']);
  expect(pluck('period', '新增规上企业5家', 'targets')).toEqual(['2023']);
});

test('由2015年的…增长到…: the year is of the first number alone', () => {
  expect(pluck('period', '财政收入由2015年的673万元增长到799万元')).toEqual(['2015', '2022']);
  expect(pluck('period', '2020年财政收入673万元,增长3%')).toEqual(['2020', '2020']);
});

test('what is expected and grows is of the year under review', () => {
  expect(pluck('period', '居民人均可支配收入预计4.6万元,增长10%')).toEqual(['2022', '2022']);
  expect(pluck('period', '投产后年销售收入预计2亿元')).toEqual([null]);
});

test('年内 dates what is done this year, not what a project will bring after it runs', () => {
  expect(pluck('period', '项目年内可完成投资1.8亿元,投产后预计年产值8亿元')).toEqual(['2022', null]);
});
