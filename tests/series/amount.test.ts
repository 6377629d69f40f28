import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatAmount, formatBase, formatBounded, formatChange } from '../../src/series/index.ts';

test('amounts are written in 万 and 亿 as Chinese readers write', () => {
  expect(formatAmount(178_000_000, '元')).toBe('1.78亿元');
  expect(formatAmount(47_170_000, '元')).toBe('4717万元');
  expect(formatAmount(869_999_999.9999999, '元')).toBe('8.7亿元');
  expect(formatAmount(99_999_999.99999999, '元')).toBe('1亿元');
  expect(formatAmount(320, '场')).toBe('320场');
  expect(formatAmount(0.1, '亩')).toBe('0.1亩');
  expect(formatAmount(12_345, '%')).toBe('12345%');
  expect(formatAmount(-25_000, '元')).toBe('-2.5万元');
  expect(formatAmount(96.5, null)).toBe('96.5');
});
test('how exactly a number is meant is said in words', () => {
  expect(formatBounded(320, '场', 'atLeast')).toBe('320场以上');
  expect(formatBounded(320, '场', 'atMost')).toBe('320场以内');
  expect(formatBounded(320, '场', 'about')).toBe('约320场');
});
test('growth has its sign', () => {
  expect(formatChange(15.1, 'exact')).toBe('+15.1%');
  expect(formatChange(-3, 'exact')).toBe('-3%');
  expect(formatChange(0, 'exact')).toBe('0%');
  expect(formatChange(8, 'about')).toBe('约+8%');
});
test('base values have all their digits', () => {
  expect(formatBase(2_069_000_000.0000002)).toBe('2,069,000,000');
  expect(formatBase(2_266_666.66666667)).toBe('2,266,666.67');
});
test('an amount read back is what was written, to five digits', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.01, max: 1e12, noNaN: true }), (value) => {
      const [, digits, word] = /^([\d.]+)([万亿]?)元$/.exec(formatAmount(value, '元'))!;
      const size = word === '亿' ? 1e8 : word === '万' ? 1e4 : 1;
      expect(Math.abs((Number(digits) * size) / value - 1)).toBeLessThan(6e-5);
    }),
  );
});
