import { describe, expect, test } from 'vitest';
import { sayGrowth } from '../../../src/components/plans/say-growth.ts';

describe('The growth from one year to the next', () => {
  test.for([
    ['a rise with its sign', 16.46, 'exact', '+16.5%'],
    ['a fall with its own', -3.04, 'exact', '-3%'],
    ['a half away from zero', -6.25, 'exact', '-6.3%'],
    ['nothing without any', -0.04, 'exact', '0%'],
    ['that the text says only about how much', 10, 'about', '约+10%'],
    ['that the text says at least how much', 15, 'atLeast', '+15%以上'],
  ] as const)('says %s', ([, percent, bound, said]) => {
    expect(sayGrowth({ percent, bound })).toBe(said);
  });
});
