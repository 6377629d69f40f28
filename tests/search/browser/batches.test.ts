import { array, assert, nat, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Occurrence } from '../../../src/search/browser/index.ts';
import { splitBatches } from '../../../src/search/browser/index.ts';

/** Occurrences in one pack after another of reports of ten packs. */
const inPacks = (packs: readonly number[]) =>
  packs.map((pack) => ({ number: Math.floor(pack / 10), opening: pack % 10 }) as Occurrence);
const countPacks = (all: readonly Occurrence[]) =>
  new Set(all.map(({ number, opening }) => `${number} ${opening}`)).size;

describe('batches of lines', () => {
  test('there is one where all text is here, however many lines, and none of nothing', () => {
    const here = Array.from({ length: 500 }, (_, number) => ({ number, opening: null }) as Occurrence);
    expect(splitBatches(here)).toHaveLength(1);
    expect(splitBatches([])).toEqual([]);
  });

  test('of text that is still to be read each is of some packs', () => {
    const many = inPacks(Array.from({ length: 210 }, (_, at) => at >> 1));
    expect(splitBatches(many).map(countPacks)).toEqual([14, 14, 14, 14, 14, 14, 14, 7]);
  });

  test('law: they are all there is, in order, and no pack is read for two', () => {
    assert(
      property(array(nat({ max: 200 })), (packs) => {
        const all = inPacks(packs.toSorted((a, b) => a - b));
        const batches = splitBatches(all);
        expect(batches.flat()).toEqual(all);
        batches.slice(1).forEach((batch, at) => {
          expect(countPacks([batch[0]!, batches[at]!.at(-1)!])).toBe(2);
        });
      }),
    );
  });
});
