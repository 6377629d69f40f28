import { expect, test } from 'vitest';
import { comparedWith, describeSeries, toSeries } from '../../src/series/index.ts';
import { record, report, revenue, routes } from '../charts/sample.ts';

const against = (sentence: string, quote: string) =>
  comparedWith({ sentence, quote, start: sentence.indexOf(quote) }, sentence);

test.for([
  ['全镇实现财政收入4720万元,超出年初预算74.5%;', '74.5%', '超出年初预算'],
  ['完成税收3亿元，超过全年目标12%。', '12%', '超过全年目标'],
  ['税收低于年度计划约3%。', '3%', '低于年度计划'],
  ['财政收入1.78亿元，同比增长15.1%。', '15.1%', null],
  ['完成年度预算，增长3%。', '3%', null],
  ['超额完成任务，投资增长8%。', '8%', null],
] as const)('%s %s', ([sentence, quote, expected]) => {
  expect(against(sentence, quote)).toBe(expected);
});

test('a difference from a plan is not told as growth', () => {
  const sentence = '财政收入4720万元,超出年初预算74.5%。';
  const change = record('shiqiao-q2', {
    kind: 'change',
    baseValue: 74.5,
    value: 74.5,
    baseUnit: '%',
    quote: '74.5%',
    sentence,
    start: 17,
    of: 'shiqiao-q1',
  });
  const towns = [report('shiqiao', '石桥', [record('shiqiao-q1', { baseValue: 4.72e7 }), change])];
  const series = toSeries({ reports: towns }, revenue, routes);
  expect(series.towns[0]!.changes[0]!.label).toBe('超出年初预算74.5%');
  expect(describeSeries(series)).toContain('石桥超出年初预算74.5%。');
  expect(describeSeries(series)).not.toContain('增减');
});
