import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findQuantities } from '../../src/measure/index.ts';
import { magnitudes } from '../../src/measure/lexicon.ts';
import { sizes } from '../../src/measure/number/sizes.ts';
import { toHalfWidth } from '../../src/text/numerals.ts';
import { read } from './support.ts';

const number = fc.oneof(
  fc
    .integer({ min: 1, max: 99_999 })
    .filter((value) => value < 1900 || value > 2050)
    .map(String),
  fc.double({ min: 0.01, max: 9999, noNaN: true }).map((value) => value.toFixed(2)),
);
const size = fc.constantFrom(
  ...sizes.map(({ unit }) => unit).filter((unit) => !['年', '度', '里'].includes(unit)),
);
const unit = fc
  .tuple(fc.constantFrom('', ...Object.keys(magnitudes).filter((sign) => /^[万亿]/.test(sign))), size)
  .map(([magnitude, word]) => magnitude + word);
const quantity = fc.tuple(number, fc.constantFrom('', '余', '多'), unit).map((parts) => parts.join(''));
const prefix = fc.constantFrom('', '完成投资', '全年税收', '同比增长', '达到', '道路约', '。', '、');
const suffix = fc.constantFrom('', '。', ',', ';', '、', ',同比增长', '以上。');
const anyText = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...Array.from('0123456789.,、。;“”第前一二三十百万亿元个户%余多年月日号-至[](): \n')),
    fc.string(),
  ),
  maxLength: 80,
});

/** As the grammar's full-width twin writes it. */
const toFullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

describe('laws', () => {
  test('spans are sorted, disjoint and quote the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let end = 0;
        for (const found of findQuantities(text)) {
          expect(found.start).toBeGreaterThanOrEqual(end);
          expect(found.end).toBeGreaterThan(found.start);
          expect(text.slice(found.start, found.end)).toBe(found.quote);
          end = found.end;
        }
      }),
    );
  });

  test('prefix + quantity + suffix is found whole', () => {
    fc.assert(
      fc.property(prefix, quantity, suffix, (before, quote, after) => {
        expect(findQuantities(before + quote + after).map((found) => found.quote)).toContain(quote);
      }),
    );
  });

  test('a value survives being written and read', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10_000_000 }),
        fc.integer({ min: 0, max: 4 }),
        (whole, places) => {
          const value = whole / 10 ** places;
          expect(findQuantities(`投资${value.toFixed(places)}亿元。`)[0]?.value).toBe(value);
        },
      ),
    );
  });

  test('full width and half width read the same', () => {
    fc.assert(
      fc.property(prefix, quantity, suffix, (before, quote, after) => {
        const half = before + quote + after;
        const bare = (text: string) =>
          read(text).quantities.map((one) => ({ ...one, quote: toHalfWidth(one.quote), sentence: '' }));
        expect(bare(toFullWidth(half))).toEqual(bare(half));
      }),
    );
  });

  test('reading a sentence never fails, whatever stands in it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(() => read(text)).not.toThrow();
      }),
    );
  });
});

describe('time', () => {
  test.each([
    ['digits', '1'],
    ['quotation marks', '“1'],
    ['quantities', '投资1.5亿元、'],
    ['Chinese numerals', '一二'],
    ['commas', '1,111,'],
    ['numbers in a list', '1、'],
  ])('a quarter of a megabyte of %s ends', { timeout: 30_000 }, (_, piece) => {
    const text = piece.repeat(Math.ceil(250_000 / piece.length));
    const before = process.threadCpuUsage().user;
    findQuantities(text);
    expect((process.threadCpuUsage().user - before) / 1e6).toBeLessThan(2);
  });

  test('a tenth of a megabyte without a full stop is still read as a sentence', { timeout: 120_000 }, () => {
    const text = '完成投资1.5亿元、增长3%,分别达5家、6家,'.repeat(4_000);
    const before = process.threadCpuUsage().user;
    expect(read(text).quantities).toHaveLength(16_000);
    expect((process.threadCpuUsage().user - before) / 1e6).toBeLessThan(24);
  });
});
