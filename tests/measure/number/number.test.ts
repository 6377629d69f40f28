import { expect, test } from 'vitest';
import { matchArabic, matchChinese } from '../../../src/measure/number/number.ts';

test('Arabic numbers with decimals and grouping commas', () => {
  expect(matchArabic('1,234.5万元', 0)).toMatchObject({ value: 1234.5, end: 7, decimal: true });
  expect(matchArabic('47.264287亿元', 0)).toMatchObject({ value: 47.264287, end: 9 });
});

test('a comma that groups nothing ends the number', () => {
  expect(matchArabic('758,16户', 0)).toMatchObject({ value: 758, end: 3 });
  expect(matchArabic('3.确保', 0)).toMatchObject({ value: 3, end: 1, decimal: false });
});

test('Chinese numbers; what is no single number is none', () => {
  expect(matchChinese('十二个', 0)).toMatchObject({ value: 12, end: 2 });
  expect(matchChinese('两百户', 0)).toMatchObject({ value: 200 });
  expect(matchChinese('三五百个', 0)).toBeUndefined();
  expect(matchChinese('个', 0)).toBeUndefined();
});
