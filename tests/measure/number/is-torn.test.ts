import { expect, test } from 'vitest';
import { isTorn } from '../../../src/measure/number/is-torn.ts';

test.each([
  ['3\u200B7亿元', true],
  ['３．\u20607亿元', true],
  ['1 \uFEFF 2万元', true],
  ['37\u200B亿元', false],
  ['3 7亿元', false],
  ['37亿元', false],
])('%j is torn: %s', (quote, torn) => {
  expect(isTorn(quote)).toBe(torn);
});
