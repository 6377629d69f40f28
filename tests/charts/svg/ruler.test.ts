import { toHtml } from 'hast-util-to-html';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { percents, pixels } from '../../../src/charts/svg/ruler.ts';

describe('A ruler', () => {
  test('measures a page in shares of its width, whatever that is', () => {
    expect(percents.at(0.62505)).toBe('62.51%');
    expect(toHtml(percents.move(0.5, 12.345, []))).toMatch(/^<svg x="50%" y="12\.3\d*" overflow="visible">/u);
  });

  test('measures a picture in px', () => {
    expect(pixels(320).at(0.5)).toBe(160);
    expect(toHtml(pixels(320).move(0.25, 7, []))).toBe('<g transform="translate(80 7)"></g>');
  });

  test('of either kind puts the greater share further to the right', () => {
    const share = fc.integer({ min: 0, max: 100 }).map((part) => part / 100);
    fc.assert(
      fc.property(share, share, fc.integer({ min: 100, max: 2000 }), (a, b, width) => {
        for (const { at } of [percents, pixels(width)])
          expect(Math.sign(parseFloat(String(at(a))) - parseFloat(String(at(b))))).toBe(Math.sign(a - b));
      }),
    );
  });
});
