import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinDigits } from '../../../src/measure/number/join-digits.ts';
import { findQuantities } from '../../../src/measure/index.ts';
import { toHalfWidth } from '../../../src/text/numerals.ts';

const join = (text: string) => joinDigits(toHalfWidth(text), text).text;

test.each([
  ['完成投资1 2.5 亿元', '完成投资12.5 亿元'],
  ['清理河道3 200米', '清理河道3200米'],
  ['争取资金1\u200B2\u200B3万元', '争取资金123万元'],
  ['投资12 .5亿元', '投资12.5亿元'],
  ['硬化道路12. 6公里', '硬化道路12.6公里'],
  ['补贴1, 250万元', '补贴1,250万元'],
  ['发放贷款4,5 60万元', '发放贷款4,560万元'],
  ['完成税收 4 8 6 0 万元', '完成税收 4860 万元'],
  ['增长 1 2 .5 %', '增长 12.5 %'],
])('%s is read as %s', (text, joined) => {
  expect(join(text)).toBe(joined);
});

test.each([
  '地区生产总值(亿元) 21.3 23.1 6.8%',
  '2022年 12月 15日',
  '截至2022 12个村',
  '增速 21 22 6.8%',
  '共12 2022年完成',
  '投资2 104省道',
  '1 柳湾村 56.3 2 石桥村 41.8',
  '分别为1, 2, 3万元',
])('%s stays as it is', (text) => {
  expect(join(text)).toBe(text);
});

describe('laws', () => {
  const digits = fc.string({ unit: fc.constantFrom('1', '2', '3', '7', '9'), minLength: 2, maxLength: 6 });
  test('a number with a blank of no width anywhere inside is read as without it, and its quote is the source', () => {
    fc.assert(
      fc.property(digits, fc.nat(), (number, cut) => {
        const at = 1 + (cut % (number.length - 1));
        const torn = `${number.slice(0, at)}\u200B${number.slice(at)}`;
        const [found] = findQuantities(`发放补贴${torn}万元。`);
        expect(found?.value).toBe(Number(number));
        expect(found?.quote).toBe(`${torn}万元`);
      }),
    );
  });
});
