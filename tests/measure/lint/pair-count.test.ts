import { expect, test } from 'vitest';
import { lintPairCount } from '../../../src/measure/lint/pair-count.ts';
import { read } from '../support.ts';

test('three names and two values are reported over the values', () => {
  const sentence = '甲村、乙村、丙村收入分别增长5%、6%。';
  expect(lintPairCount(read(sentence))).toEqual([
    {
      rule: 'pair-count',
      severity: 'warning',
      start: sentence.indexOf('5%'),
      end: sentence.indexOf('6%') + 2,
      message: '“分别”之前有3项，之后有2个数，应当一样多，无法逐一对应。',
    },
  ]);
});

test('as many names as values pass', () => {
  expect(lintPairCount(read('完成税收1.78亿元,投资3.7亿元,分别增长15.1%、6.5%。'))).toEqual([]);
});
