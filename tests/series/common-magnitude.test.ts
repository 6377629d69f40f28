import fc from 'fast-check';
import { expect, test } from 'vitest';
import { commonMagnitude, formatAmount } from '../../src/series/index.ts';

test('sums of one order stand in one magnitude', () => {
  expect(commonMagnitude([1.78e8, 1.7575e8, 4.72e7])).toBe('yi');
  expect(commonMagnitude([11_400, 110])).toBe('one');
  expect(commonMagnitude([14_584, 8700])).toBe('wan');
  expect(commonMagnitude([])).toBe('one');
});

test('sums far apart stand in the magnitude that keeps the greatest readable', () => {
  expect(commonMagnitude([3e9, 2e5])).toBe('wan');
});

test('law: no label has more than six digits before its point, and the unit is one', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 9e11 }), { minLength: 1 }), (values) => {
      const magnitude = commonMagnitude(values);
      const labels = values.map((value) => formatAmount(value, '元', magnitude));
      expect(new Set(labels.map((label) => label.replace(/^[\d.]+/u, ''))).size).toBe(1);
      for (const label of labels) expect(Number.parseFloat(label)).toBeLessThan(1e6);
    }),
  );
});
