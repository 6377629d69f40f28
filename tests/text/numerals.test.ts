import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseNumeral, toHalfWidth } from '../../src/text/numerals.ts';

/** Writes a number below 10,000 as a reader would: 12 十二, 105 一百零五. */
function toChinese(value: number): string {
  const signs = '零一二三四五六七八九';
  const figures = String(value);
  const written = Array.from(figures)
    .map((figure, index) =>
      figure === '0' ? '零' : `${signs[Number(figure)]}${['', '十', '百', '千'][figures.length - 1 - index]}`,
    )
    .join('')
    .replace(/零+/g, '零');
  return written.replace(/(?<=.)零$/, '').replace(/^一十/, '十');
}

describe('parseNumeral', () => {
  it.each([
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['一百零五', 105],
    ['两', 2],
    ['两千三百', 2300],
    ['〇', 0],
    ['二〇二三', 2023],
    ['三万五千', 35000],
    ['一亿二千万', 120000000],
    ['一万亿', 1e12],
    ['2023', 2023],
    ['1.78', 1.78],
    ['１２', 12],
    ['1,234.5', 1234.5],
    ['3万', 30000],
    ['1.1万', 11000],
  ])('reads %s as %d', (text, value) => {
    expect(parseNumeral(text)).toBe(value);
  });

  it.each(['', '年', '三五百', '1,23', '十年', '-', '万'])('refuses %j', (text) => {
    expect(parseNumeral(text)).toBeUndefined();
  });

  it('reads every number below 10,000 back from how it is written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9999 }), (value) => parseNumeral(toChinese(value)) === value),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string(), (text) => ['number', 'undefined'].includes(typeof parseNumeral(text))),
    );
  });
});

describe('toHalfWidth', () => {
  it('narrows letters, digits and punctuation, and leaves Chinese punctuation', () => {
    expect(toHalfWidth('（一）２０２３年，增长６％。《规划》、　“好”')).toBe(
      '(一)2023年,增长6%。《规划》、 “好”',
    );
  });

  it('keeps the length of any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => toHalfWidth(text).length === text.length));
  });
});

it('spaces of every width become one space, unit for unit', () => {
  expect(toHalfWidth('增长\u00a05\u200b%\u3000\ufeff')).toBe('增长 5 %  ');
});
