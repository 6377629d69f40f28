import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findQuantities } from '../../../src/measure/index.ts';

/** Writes a number below 10,000 as a reader would: 12 十二, 105 一百零五. */
function toChinese(value: number): string {
  const figures = String(value);
  const written = Array.from(figures, (figure, index) =>
    figure === '0'
      ? '零'
      : '零一二三四五六七八九'.charAt(Number(figure)) +
        (['', '十', '百', '千'][figures.length - 1 - index] ?? ''),
  ).join('');
  return written
    .replace(/零+/g, '零')
    .replace(/(?<=.)零$/, '')
    .replace(/^一十/, '十');
}
const below = fc.integer({ min: 2, max: 9999 });
const unit = fc.constantFrom('元', '亩', '公里', '吨', '户', '个', '人次', '平方米');
const first = (text: string) => {
  const [found, ...others] = findQuantities(text);
  expect(others).toEqual([]);
  return found;
};

describe('a number written in Chinese is read back', () => {
  test('with any unit that has a size, 余 or 多 said', () => {
    fc.assert(
      fc.property(below, unit, fc.constantFrom('', '余', '多'), (value, word, more) => {
        fc.pre(word !== '元' || value >= 10);
        const found = first(`共计${toChinese(value)}${more}${word}。`);
        expect(found).toMatchObject({ value, unit: word, more: more !== '' });
      }),
    );
  });

  test('with 万 and 亿 in its unit', () => {
    fc.assert(
      fc.property(below, fc.constantFrom('万', '亿'), (value, scale) => {
        expect(first(`共计${toChinese(value)}${scale}元。`)).toMatchObject({ value, unit: `${scale}元` });
      }),
    );
  });

  test('in two steps of magnitude, in either numeral', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 99 }), fc.integer({ min: 1000, max: 9999 }), (high, low) => {
        const base = (high * 10_000 + low) * 10_000;
        for (const text of [`${high}亿${low}万元`, `${toChinese(high)}亿${toChinese(low)}万元`]) {
          const found = first(`共计${text}。`);
          expect(found).toMatchObject({ quote: text, unit: '亿元' });
          expect((found?.value ?? 0) * (found?.factor ?? 0)).toBeCloseTo(base, 0);
        }
        const people = first(`共计${toChinese(high)}万${toChinese(low)}人。`);
        expect(people).toMatchObject({ value: high * 10_000 + low, unit: '人' });
      }),
    );
  });

  test('as per cent with a decimal', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 9 }), (whole, tenth) => {
        const text = `百分之${toChinese(whole)}点${toChinese(tenth)}`;
        expect(first(`达到${text}。`)).toMatchObject({
          quote: text,
          value: Number(`${whole}.${tenth}`),
          unit: '%',
        });
      }),
    );
  });
});

test('digits beside each other say about how many, and are no number', () => {
  const digit = fc.integer({ min: 1, max: 8 });
  fc.assert(
    fc.property(
      digit,
      fc.constantFrom('', '十', '百'),
      fc.constantFrom('个', '户', '亩', '元'),
      (low, place, word) => {
        const signs = '零一二三四五六七八九';
        expect(findQuantities(`每村${signs[low] ?? ''}${signs[low + 1] ?? ''}${place}${word}。`)).toEqual([]);
      },
    ),
  );
});
