import { expect, test } from 'vitest';
import { pluck } from '../support.ts';

test.each([
  ['固定资产投资5.3亿元', 'amount'],
  ['同比增长6.47%', 'change'],
  ['推动市场满意度同比提升约15%', 'change'],
  ['超出年初预算74.5%', 'change'],
  ['良好天数增加5天', 'change'],
  ['群众满意度提升至90%以上', 'share'],
  ['完成任务量的77.7%', 'share'],
  ['核减率5.25%', 'share'],
  ['覆盖率100%', 'share'],
  ['列全市第4名', 'rank'],
  ['空气质量综合指数3.8', 'score'],
  ['农村土地流转新增900亩', 'amount'],
  ['增加集体收入230余万元', 'amount'],
] as const)('%s is of kind %s', (sentence, kind) => {
  expect(pluck('kind', sentence)).toEqual([kind]);
});

test('a fall is negative', () => {
  expect(pluck('value', '矛盾数量较上年下降10%以上')).toEqual([-10]);
  expect(pluck('value', '第二、第三产业比重分别回落2.16和1.66个百分点')).toEqual([-2.16, -1.66]);
});

test('every number of a list is of its first number’s kind', () => {
  expect(pluck('kind', '收入1.78亿元,税收3.7亿元,分别增长15.1%、6.5%')).toEqual([
    'amount',
    'amount',
    'change',
    'change',
  ]);
});

test('how fast something changes is a change, even where it is held; the natural growth of the population is a rate', () => {
  expect(pluck('kind', '居民消费价格涨幅控制在3%以内')).toEqual(['change']);
  expect(pluck('kind', '规上工业增加值增速保持在8%以上')).toEqual(['change']);
  expect(pluck('value', '能耗降幅达到3%')).toEqual([-3]);
  expect(pluck('kind', '人口自然增长率控制在3‰以内')).toEqual(['share']);
  expect(pluck('kind', '覆盖率保持在98%以上')).toEqual(['share']);
});

test('a minus before a percentage is a fall, a dash between two is none', () => {
  const sentence = '地区生产总值60亿元,一般公共预算收入2亿元,同比分别-6.5%、-19.5%';
  expect(pluck('kind', sentence)).toEqual(['amount', 'amount', 'change', 'change']);
  expect(pluck('value', sentence)).toEqual([60, 2, -6.5, -19.5]);
  expect(pluck('quote', sentence).slice(2)).toEqual(['-6.5%', '-19.5%']);
  expect(pluck('value', '力争增长5%-8%')).toEqual([5, 8]);
  expect(pluck('value', '力争增长5-8%').every((value) => value > 0)).toBe(true);
});

test('a space before the number, or the pace behind it, changes nothing', () => {
  expect(pluck('value', '税收 15 亿元,同比下降 6.2%')).toEqual([15, -6.2]);
  expect(pluck('kind', '营业收入、进出口额等指标保持20%以上的增速')).toEqual(['change']);
  expect(pluck('kind', '覆盖率保持在20%以上的村')).toEqual(['share']);
});

test('下降 and 缩短 before an amount compare it with itself, 减少 only where a level is named', () => {
  expect(pluck('value', '公车运行费用下降4.2万元')).toEqual([-4.2]);
  expect(pluck('value', '平均等候时间缩短12分钟')).toEqual([-12]);
  expect(pluck('value', '水电费支出较上年节约11.2万元')).toEqual([-11.2]);
  expect(pluck('value', '道路交通事故起数减少8起')).toEqual([-8]);
  expect(pluck('kind', '减少贫困人口42人')).toEqual(['amount']);
  expect(pluck('kind', '集体收入下降至30万元')).toEqual(['amount']);
});

test('a score that moved, a pace that is only expected and what was done beyond the plan are changes', () => {
  expect(pluck('kind', '测评得分98.2分,较上年提高1.6分')).toEqual(['score', 'change']);
  expect(pluck('kind', '税收增幅有望达到9%')).toEqual(['change']);
  expect(pluck('kind', '任务6000万元,到位7230万元,超额完成20.5%')[2]).toBe('change');
});

test('改善 without a subject is of what the clause before measures', () => {
  expect(pluck('value', 'PM2.5平均浓度32微克/立方米,同比改善8.6%')).toEqual([32, -8.6]);
  expect(pluck('value', '人均住房32平方米,同比改善8.6%')).toEqual([32, 8.6]);
});
