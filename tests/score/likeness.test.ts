import { assert, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { likeness } from '../../src/score/likeness.ts';

test.for([
  ['粮食产量', '粮食产量', 1],
  ['粮食产量', '粮食总产量', 4 / 7],
  ['粮食', '工业', 0],
  ['粮', '粮', 1],
  ['', '', 1],
  ['', '粮食', 0],
] as const)('%s and %s are alike by %d', ([a, b, alike]) => {
  expect(likeness(a, b)).toBeCloseTo(alike);
});

test('law: it is the same either way, and from 0 to 1', () => {
  assert(
    property(string({ unit: 'grapheme' }), string({ unit: 'grapheme' }), (a, b) => {
      const alike = likeness(a, b);
      expect(alike).toBe(likeness(b, a));
      expect(alike >= 0 && alike <= 1).toBe(true);
    }),
  );
});
