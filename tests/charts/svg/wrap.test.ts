import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textWidth } from '../../../src/charts/svg/text-width.ts';
import { wrap } from '../../../src/charts/svg/wrap.ts';

describe('wrap', () => {
  test('keeps numbers, words and the marks that close them together', () => {
    expect(wrap('收入1.78亿元', 60, 12)).toEqual(['收入1.78', '亿元']);
    expect(wrap('收入是1.78亿元', 60, 12)).toEqual(['收入是', '1.78亿元']);
    expect(wrap('甲乙丙，丁', 40, 12)).toEqual(['甲乙', '丙，丁']);
    expect(wrap('', 40, 12)).toEqual([]);
  });
  test('breaks what is too long for any line', () => {
    expect(wrap('abcdefghijkl', 40, 12).join('')).toBe('abcdefghijkl');
    expect(wrap('abcdefghijkl', 40, 12).length).toBeGreaterThan(1);
  });
  test('loses nothing and keeps within the width, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...Array.from('镇收1.a%，。 \n“”')) }), (text) => {
        const lines = wrap(text, 60, 12);
        expect(lines.join('')).toBe(text);
        for (const line of lines) expect(textWidth(line, 12)).toBeLessThanOrEqual(60);
      }),
    );
  });
});
