import { describe, expect, test } from 'vitest';
import { toCompletions } from '../../src/series/index.ts';
import { createRoutes } from '../../src/url/index.ts';
import { madeUp } from '../support/made-up-report.ts';
import { parseDocument } from '../support/parse.ts';

/** The completions of a report whose review says this. */
const read = (sentence: string) =>
  toCompletions(
    parseDocument(madeUp.replace('招商小分队', `${sentence}招商小分队`)),
    createRoutes('/'),
    new Map(),
  );

describe('How far a report says that something is done', () => {
  test('is a rate with its amount, and what it is a share of', () => {
    expect(read('规模工业总产值5亿元，完成任务量的71.4%。')).toMatchObject([
      { name: '规模工业总产值', amount: '5亿元', whole: '任务量', label: '71.4%', percent: 71.4 },
    ]);
  });

  test.for([
    ['招商到位资金2.2亿元，占全年计划的88%。', '全年计划'],
    ['财政收入1100万元，完成年初预算的102%。', '年初预算'],
  ] as const)('%s', ([sentence, whole]) => {
    expect(read(sentence).map((one) => one.whole)).toEqual([whole]);
  });

  test.for([
    ['what exceeds a plan', '财政收入4720万元，超出年初预算74.5%。'],
    ['a rate of things that are put right', '整改问题221个，整改率达98.2%。'],
    ['a share of money', '民生投入5.67亿元，占一般公共预算支出的48.7%。'],
    ['what is still to be done', '力争明年完成任务量的60%。'],
  ] as const)('is not %s', ([, sentence]) => {
    expect(read(sentence)).toEqual([]);
  });

  test('says that it is only expected', () => {
    expect(read('预计规模工业总产值5亿元，完成任务量的71.4%。')[0]?.flags).toContain('预计');
  });
});
