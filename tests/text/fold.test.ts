import { assert, property, string, constantFrom, array, oneof } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, foldWithOffsets } from '../../src/text/fold.ts';

const wild = oneof(
  string({ unit: 'binary' }),
  string({ unit: 'grapheme' }),
  array(
    constantFrom(
      '镇',
      '，',
      ',',
      ' ',
      '\u3000',
      'Ａ',
      'a',
      'Σ',
      '㎡',
      '℃',
      'ﾊ',
      'ﾟ',
      'e',
      '\u0301',
      'ᄒ',
      'ᅡ',
      'ᆫ',
      'ㄱ',
      'ㅏ',
      '가',
      'İ',
      '…',
      '\ud800',
      '\udc00',
      '\u0e33',
      '𠮷',
    ),
  ).map((units) => units.join('')),
);

describe('folding', () => {
  test('width, white space, punctuation and case do not count', () => {
    expect(fold('一是迅速行动，坚决守住')).toBe('一是迅速行动坚决守住');
    expect(fold('一是迅速行动,坚决守住')).toBe('一是迅速行动坚决守住');
    expect(fold('“４+Ｎ”  ＰＭ２.５')).toBe('4+npm25');
  });

  test('symbols and different characters do count', () => {
    expect(fold('增长8%')).not.toBe(fold('增长80'));
    expect(fold('4+N')).not.toBe(fold('4N'));
  });

  test('every unit knows where it came from', () => {
    const source = '约 ２㎡，镇';
    const { text, starts, ends } = foldWithOffsets(source);
    expect(text).toBe('约2m2镇');
    expect([...starts]).toEqual([0, 2, 3, 3, 5]);
    expect([...ends]).toEqual([1, 3, 4, 4, 6]);
  });

  test('law: with or without offsets the folding is the same', () => {
    assert(
      property(wild, (source) => foldWithOffsets(source).text === fold(source)),
      { numRuns: 2000 },
    );
  });

  test('law: offsets rise, stay inside the source, and cover at least one unit', () => {
    assert(
      property(wild, (source) => {
        const { text, starts, ends } = foldWithOffsets(source);
        expect(starts).toHaveLength(text.length);
        for (let i = 0; i < text.length; i++) {
          expect(starts[i]).toBeLessThan(ends[i]!);
          expect(ends[i]).toBeLessThanOrEqual(source.length);
          if (i > 0) expect(starts[i]! >= ends[i - 1]! || starts[i] === starts[i - 1]).toBe(true);
        }
      }),
    );
  });
});
