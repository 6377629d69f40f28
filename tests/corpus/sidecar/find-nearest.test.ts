import { expect, test } from 'vitest';
import { findNearest } from '../../../src/corpus/sidecar/find-nearest.ts';

test.each([
  ['townFul', 'townFull'],
  ['Town', 'town'],
  ['contry', 'county'],
  ['plan_year', 'planYear'],
  ['', 'town'],
])('What is written most like %j is %j', (word, nearest) => {
  expect(findNearest(word, ['townFull', 'town', 'county', 'planYear'])).toBe(nearest);
});
