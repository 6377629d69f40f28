import { array, assert, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { passes, toSieve } from '../../src/client/compare-sieve.ts';

describe('a sieve of ids', () => {
  test('law: lets through every id that it was made of, at a size that does not grow', () => {
    assert(
      property(array(string()), (ids) => {
        const sieve = toSieve(ids);
        expect(sieve).toHaveLength(256);
        expect(ids.every((id) => passes(sieve, id))).toBe(true);
      }),
    );
  });

  test('holds back nearly all others, with a hundred reports too', () => {
    const sieve = toSieve(Array.from({ length: 100 }, (_, at) => `town-${at}`));
    const others = Array.from({ length: 1000 }, (_, at) => `other-${at}`);
    expect(others.filter((id) => passes(sieve, id)).length).toBeLessThan(150);
    expect(passes(toSieve(['longquan']), 'nowhere')).toBe(false);
  });
});
