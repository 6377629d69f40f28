import { expect, test } from 'vitest';
import { measure } from '../../../src/measure/index.ts';
import { facts } from '../../support/facts.ts';
import { parse } from '../../support/parse.ts';

const greeting = '各位代表：\n现在，我代表县人民政府，向大会报告工作，请予审议。\n';
const periods = (body: string) =>
  measure(parse(`政府工作报告\n${greeting}${body}`)).quantities.map(
    ({ quote, period }) => `${quote} ${period ?? '-'}`,
  );
const year = String(facts.statedYear);

test('a part that looks back on five years gives its numbers no year', () => {
  const body = `一、过去五年工作回顾
“十三五”时期是极不平凡的五年。全县地区生产总值年均增长6%。
——脱贫攻坚全面胜利。累计投入资金24亿元。
一年来，我们着力稳增长。完成固定资产投资9亿元。
二、下一步工作安排
建设高标准农田3万亩。`;
  expect(periods(body).slice(0, 3)).toEqual(['6% -', '24亿元 -', `9亿元 ${year}`]);
});

test('a year of its own holds within it', () => {
  const body =
    '一、五年来工作回顾\n五年来，全县上下砥砺前行，2021年完成税收3亿元。\n修路15条。\n二、今后安排\n修路2条。';
  expect(periods(body).slice(0, 2)).toEqual(['3亿元 2021', '15条 -']);
});

test('a review of one year that mentions several keeps its year', () => {
  const body = `一、${year}年工作回顾
${year}年是“十四五”时期承上启下的一年。完成税收3亿元。
近三年来粮食连续丰收。修路15条。
二、今后安排
修路2条。`;
  expect(periods(body).slice(0, 2)).toEqual([`3亿元 ${year}`, `15条 ${year}`]);
});
