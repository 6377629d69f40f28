import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsePart, pickPart } from '../../../scripts/building/part.ts';

test('a part is written K/N, with K from 1 to N', () => {
  expect(parsePart('2/20')).toEqual({ nth: 2, of: 20 });
  for (const wrong of ['', '0/2', '3/2', '2', '1/2/3', '-1/2', '1/0'])
    expect(parsePart(wrong)).toBeUndefined();
});

test('law: each item belongs to one part, and no part has seventeen more than another', () => {
  fc.assert(
    fc.property(fc.array(fc.nat()), fc.integer({ min: 1, max: 30 }), (items, of) => {
      const parts = Array.from({ length: of }, (_, at) => pickPart([...items.keys()], { nth: at + 1, of }));
      expect(parts.flat().sort((a, b) => a - b)).toEqual([...items.keys()]);
      const sizes = parts.map(({ length }) => length);
      expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(16);
    }),
  );
});
