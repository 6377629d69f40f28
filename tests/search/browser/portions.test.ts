import { array, assert, nat, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Occurrence } from '../../../src/search/browser/index.ts';
import { splitPortions } from '../../../src/search/browser/index.ts';

const inPacks = (packs: readonly number[]) => packs.map((pack) => ({ pack }) as Occurrence);
const countPacks = (all: readonly Occurrence[]) => new Set(all.map(({ pack }) => pack)).size;

describe('portions of lines', () => {
  test('there is one where little text is to be read, and none of nothing', () => {
    expect(splitPortions(inPacks([1, 1, 5, 5, 9]))).toHaveLength(1);
    expect(splitPortions([])).toEqual([]);
  });

  test('of much text each is of some packs', () => {
    const many = inPacks(Array.from({ length: 210 }, (_, at) => at >> 1));
    expect(splitPortions(many).map(countPacks)).toEqual([14, 14, 14, 14, 14, 14, 14, 7]);
  });

  test('law: they are all there is, in order, and no pack is read for two', () => {
    assert(
      property(array(nat({ max: 200 })), (packs) => {
        const all = inPacks(packs.toSorted((a, b) => a - b));
        const portions = splitPortions(all);
        expect(portions.flat()).toEqual(all);
        portions.slice(1).forEach((portion, at) => {
          expect(portion[0]!.pack).toBeGreaterThan(portions[at]!.at(-1)!.pack);
        });
      }),
    );
  });
});
