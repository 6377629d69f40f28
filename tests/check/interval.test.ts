import fc from 'fast-check';
import { expect, test } from 'vitest';
import { around, below, exactly, meets, minus, over, sum, times } from '../../src/check/interval.ts';

const interval = fc
  .tuple(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.double({ min: 0, max: 1e3, noNaN: true }))
  .map(([value, slack]) => around(value, slack));
const positive = interval.map(({ low, high }) => ({
  low: Math.abs(low) + 1,
  high: Math.abs(low) + 1 + (high - low),
}));
const inside = ({ low, high }: { low: number; high: number }, at: number) => low + (high - low) * at;

test('1.2亿元 and 12864万元 do not meet, 1.29亿元 and 12864万元 do', () => {
  expect(meets(around(1.2e8, 5e5), around(1.2864e8, 5e3))).toBe(false);
  expect(meets(around(1.29e8, 5e5), around(1.2864e8, 5e3))).toBe(true);
});

test('a bound loosens only its own side', () => {
  const over6 = { low: 6, high: Infinity };
  expect(meets(over6, exactly(100))).toBe(true);
  expect(below(exactly(5), over6)).toBe(true);
});

test('whatever the numbers are within their ranges, what is computed of them is within the computed range', () => {
  fc.assert(
    fc.property(interval, positive, fc.double({ min: 0, max: 1, noNaN: true }), (a, b, at) => {
      const [x, y] = [inside(a, at), inside(b, 1 - at)];
      const ratio = over(a, b);
      expect(ratio).not.toBeNull();
      for (const [range, value] of [
        [sum(a, b), x + y],
        [minus(a, b), x - y],
        [times(a, -3), x * -3],
        [ratio ?? a, x / y],
      ] as const)
        expect(meets(range, exactly(value))).toBe(true);
    }),
  );
});

test('nothing is divided by what may be nothing', () => {
  expect(over(exactly(1), around(0, 1))).toBeNull();
});
