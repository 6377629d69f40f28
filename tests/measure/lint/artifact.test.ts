import { expect, test } from 'vitest';
import { artifact } from '../../../src/measure/lint/artifact.ts';
import { read } from '../support.ts';

const find = (sentence: string) => artifact(read(sentence));

test('a blank inside a number is reported where it stands, with what is read', () => {
  const sentence = '完成投资1 2.5 亿元。';
  expect(find(sentence)).toEqual([{ start: 5, end: 6, message: '数字中有空白，读作“12.5”。' }]);
  expect(find('争取资金1\u200B2\u200B3万元。').map(({ message }) => message)).toEqual([
    '数字中有空白，读作“123”。',
  ]);
});

test.each(['完成投资12.5 亿元。', '粮食产量(吨) 4210 4385 4.2%', '总收入1,234.5万元。'])(
  '%s has none',
  (sentence) => {
    expect(find(sentence)).toEqual([]);
  },
);
