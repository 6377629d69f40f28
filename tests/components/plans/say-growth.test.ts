import { describe, expect, test } from 'vitest';
import { sayGrowth } from '../../../src/components/plans/say-growth.ts';

describe('The growth from one year to the next', () => {
  test.for([
    ['a rise with its sign', 16.46, '+16.5%'],
    ['a fall with its own', -3.04, '-3%'],
    ['nothing without any', 0.04, '0%'],
  ] as const)('says %s', ([, percent, said]) => {
    expect(sayGrowth({ percent })).toBe(said);
  });

  test('says none where the two may not be compared, or one is missing', () => {
    expect([sayGrowth(null), sayGrowth({ reason: 'unit' })]).toEqual(['—', '—']);
  });
});
