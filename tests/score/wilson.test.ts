import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wilson } from '../../src/score/wilson.ts';

test('the interval of 8 of 10 and of 100 of 100 are those of the tables', () => {
  const [low = 0, high = 0] = wilson({ right: 8, of: 10 }) ?? [];
  expect(low).toBeCloseTo(0.49, 2);
  expect(high).toBeCloseTo(0.943, 2);
  expect(wilson({ right: 100, of: 100 })?.[0]).toBeCloseTo(0.963, 3);
  expect(wilson({ right: 0, of: 0 })).toBeNull();
});

test('it holds the rate, and is the narrower, the more there are', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 500 }), fc.double({ min: 0, max: 1, noNaN: true }), (of, share) => {
      const right = Math.round(share * of);
      const [low, high] = wilson({ right, of }) ?? [1, 0];
      const [less, more] = wilson({ right: right * 4, of: of * 4 }) ?? [1, 0];
      expect(low).toBeLessThanOrEqual(right / of + 1e-9);
      expect(high).toBeGreaterThanOrEqual(right / of - 1e-9);
      expect(more - less).toBeLessThan(high - low);
    }),
  );
});
