import { expect, test } from 'vitest';
import { owners, pluck } from '../support.ts';

test('分别 gives each change its amount', () => {
  const sentence = '完成公共预算财政收入1.78亿元,税收3.7亿元,分别增长15.1%、6.5%。';
  expect(owners(sentence)).toEqual([null, null, '1.78亿元', '3.7亿元']);
  expect(pluck('name', sentence)).toEqual(['公共预算财政收入', '税收', '公共预算财政收入', '税收']);
});

test('分别 gives each number its name', () => {
  expect(pluck('name', '全镇PM10、PM2.5成绩分别列全市第4名和第7名')).toEqual(['PM10', 'PM2.5成绩']);
  expect(pluck('name', '城镇和农村居民人均可支配收入分别达到79668元和40450元')).toEqual([
    '城镇居民人均可支配收入',
    '农村居民人均可支配收入',
  ]);
});

test('a list of changes pairs with the list of amounts before it', () => {
  expect(owners('城镇和农村居民收入分别达到79668元和40450元,增长9.0%和11.8%')).toEqual([
    null,
    null,
    '79668元',
    '40450元',
  ]);
});

test('a change without subject belongs to the amount before it, one with a subject to none', () => {
  expect(owners('工业产值80.71亿元,同比增长3.45%')).toEqual([null, '80.71亿元']);
  expect(owners('调解矛盾500余件,来访量同比下降5.2%')).toEqual([null, null]);
});

test('a share of what was named, and a bare rate, belong to the amount before', () => {
  expect(owners('固定资产投资2.5亿元,完成任务量的77.7%')).toEqual([null, '2.5亿元']);
  expect(owners('民生投入约5.67亿元,占支出的比重超过48.7%')).toEqual([null, '5.67亿元']);
  expect(owners('完成问题整改221个,整改率达98.2%')).toEqual([null, '221个']);
  expect(owners('完成3所民办幼儿园合并,学前教育优质率达到100%')).toEqual([null, null]);
});

test('a second change without subject belongs to the same amount as the first', () => {
  const sentence = '一般公共预算收入完成2.35亿元,为年初预算的103.6%,比上年增长7.2%,税收占比达85.4%。';
  expect(owners(sentence)).toEqual([null, '2.35亿元', '2.35亿元', null]);
});

test('同口径 and 自然 only say how the growth is reckoned', () => {
  expect(owners('公共预算收入3亿元,自然增幅2%,同口径完成4亿元,增幅6%')).toEqual([
    null,
    '3亿元',
    null,
    '4亿元',
  ]);
  expect(owners('税收3亿元,人口自然增长率3‰')).toEqual([null, null]);
});

test('同比分别 ties as 分别 alone does', () => {
  expect(owners('产值60亿元,税收2亿元,同比分别增长5%、6%')).toEqual([null, null, '60亿元', '2亿元']);
});

test('a change belongs to the level that it led to, in the next clause', () => {
  expect(owners('固定资产投资同比增长8.2%,达到5.4亿元')).toEqual(['5.4亿元', null]);
  expect(owners('税收收入增速12.5%,总量6820万元')).toEqual(['6820万元', null]);
  expect(owners('投诉量下降5%,办结36件')).toEqual([null, null]);
  expect(owners('农民收入较2020年提高18%,力争突破2.6万元')).toEqual([null, null]);
});

test('a rate belongs to the amount whose words name what it is a rate of', () => {
  expect(owners('流转耕地1.6万亩,流转率达58%')).toEqual([null, '1.6万亩']);
  expect(owners('成功化解纠纷381件,化解成功率98.7%')).toEqual([null, '381件']);
  expect(owners('新增用户300户,气化率提高到81%')).toEqual([null, null]);
  expect(owners('城镇公益岗33个、乡村公益岗87个,上岗率100%')).toEqual([null, null, null]);
});

test('what a growth is set against is of the same amount', () => {
  expect(owners('社零总额3.8亿元,增速7.6%,高于全县平均1.2个百分点')).toEqual([null, '3.8亿元', '3.8亿元']);
  expect(owners('预算收入2150万元,同比增收180万元,增长9.1%')).toEqual([null, '2150万元', '2150万元']);
});

test('分别 is told of changes each way, of rates by points, and of two rates of one line', () => {
  expect(owners('用电量1.1亿千瓦时、用水量320万立方米,分别增长5.2%、下降1.6%')).toEqual([
    null,
    null,
    '1.1亿千瓦时',
    '320万立方米',
  ]);
  const rates = '入园率达92%,巩固率达99%,分别比上年提高6个和1.1个百分点';
  expect(pluck('name', rates)).toEqual(['入园率', '巩固率', '入园率', '巩固率']);
  expect(pluck('name', '便民热线办结率、满意率分别为100%、98%')).toEqual([
    '便民热线办结率',
    '便民热线满意率',
  ]);
});

test('points behind a rate move the rate and belong to no amount, behind a share of a whole to the amount', () => {
  expect(owners('化解纠纷286件,成功率达98.2%,同比提高1.1个百分点')).toEqual([null, '286件', null]);
  expect(owners('完成投资2.3亿元,占固定资产投资的42%,较上年提高3个百分点')[2]).toBe('2.3亿元');
});

test('what brackets say again is no second amount, and whether pipes reach a house is no rate of those who moved', () => {
  expect(owners('完成造林1200亩(合80公顷),成活率96%')).toEqual([null, null, '1200亩']);
  expect(owners('新装天然气用户420户,通气率达到86.5%')).toEqual([null, null]);
});

test('占比分别 and 分别占 are of the counts before, not of the thresholds between them', () => {
  expect(owners('收入超100万元的村4个,50万元至100万元的村9个,占比分别为22%、50%').slice(-2)).toEqual([
    '4个',
    '9个',
  ]);
  expect(owners('招引亿元以上项目6个、5000万元以上项目11个,分别占24%和44%').slice(-2)).toEqual([
    '6个',
    '11个',
  ]);
});

test('一、二、三产业 share what stands behind the last', () => {
  expect(pluck('name', '一、二、三产业增加值分别增长3.8%、6.9%、7.4%').slice(0, 2)).toEqual([
    '第一产业增加值',
    '第二产业增加值',
  ]);
});
