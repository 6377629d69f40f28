import { array, assert, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mayHold, toBloomFilter } from '../../../../src/client/compare/column/bloom-filter.ts';

describe('a Bloom filter of ids', () => {
  test('law: lets through every id that it was made of, at a size that does not grow', () => {
    assert(
      property(array(string()), (ids) => {
        const filter = toBloomFilter(ids);
        expect(filter).toHaveLength(256);
        expect(ids.every((id) => mayHold(filter, id))).toBe(true);
      }),
    );
  });

  test('holds back nearly all others, with a hundred reports too', () => {
    const filter = toBloomFilter(Array.from({ length: 100 }, (_, at) => `town-${at}`));
    const others = Array.from({ length: 1000 }, (_, at) => `other-${at}`);
    expect(others.filter((id) => mayHold(filter, id)).length).toBeLessThan(150);
    expect(mayHold(toBloomFilter(['daxu']), 'nowhere')).toBe(false);
  });
});
