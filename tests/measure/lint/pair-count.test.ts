import { expect, test } from 'vitest';
import { pairCount } from '../../../src/measure/lint/pair-count.ts';
import { read } from '../support.ts';

const find = (sentence: string) => pairCount({ quantities: [], sentences: [read(sentence)] });

test('three names and two values are reported over the values', () => {
  const sentence = '甲村、乙村、丙村收入分别增长5%、6%。';
  expect(find(sentence)).toEqual([
    {
      start: sentence.indexOf('5%'),
      end: sentence.indexOf('6%') + 2,
      message: '“分别”之前有3项，之后有2个数，应当一样多，无法逐一对应。',
    },
  ]);
});

test('as many names as values pass', () => {
  expect(find('完成税收1.78亿元,投资3.7亿元,分别增长15.1%、6.5%。')).toEqual([]);
});

test('a value of two measures is one value', () => {
  expect(find('动态管理救助对象,全镇低保、特困供养对象分别为348户602人、81户86人。')).toEqual([]);
  expect(find('甲、乙两站分别配备6台12名、4台9名。')).toEqual([]);
  expect(find('甲站、乙站、丙站分别配备6台12名、4台9名。')).toHaveLength(1);
});
