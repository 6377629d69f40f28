import { expect, test } from 'vitest';
import { shownBound } from '../../src/series/shown-bound.ts';

test('a number is shown with its own bound, either end of a range by what it bounds', () => {
  expect(shownBound({ bound: 'about' })).toBe('about');
  expect(shownBound({ bound: 'exact', rangeEnd: 'low' })).toBe('atLeast');
  expect(shownBound({ bound: 'exact', rangeEnd: 'high' })).toBe('atMost');
});
