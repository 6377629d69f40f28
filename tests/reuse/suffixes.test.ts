import { array, assert, constantFrom, property } from 'fast-check';
import { expect, test } from 'vitest';
import { separator, sortSuffixes } from '../../src/reuse/suffixes.ts';

const end = separator;
/** Stretches of two letters, a separator behind each. */
const stretches = array(array(constantFrom(1, 2), { maxLength: 12 }), { minLength: 1, maxLength: 5 }).map(
  (lists) => Uint16Array.from(lists.flatMap((list) => [...list, end])),
);

/** How many symbols two suffixes have in common. */
function countCommon(symbols: Uint16Array, a: number, b: number): number {
  let common = 0;
  while (symbols[a + common] !== end && symbols[a + common] === symbols[b + common]) common++;
  return common;
}

test('Suffixes stand in order: 甲乙甲 as 甲, 甲乙甲, 乙甲 behind its end', () => {
  const { order, shared } = sortSuffixes(Uint16Array.of(1, 2, 1, end));
  expect([...order]).toEqual([3, 2, 0, 1]);
  expect([...order].map((at) => shared[at])).toEqual([0, 0, 1, 0]);
});

test('Nothing has no suffix', () => {
  expect(sortSuffixes(new Uint16Array(0)).order).toHaveLength(0);
});

test('law: each suffix stands behind those that are less, separators by their places, with what it shares', () => {
  assert(
    property(stretches, (symbols) => {
      const { order, shared } = sortSuffixes(symbols);
      expect([...order].sort((a, b) => a - b)).toEqual([...symbols.keys()]);
      for (let i = 1; i < order.length; i++) {
        const [before, at] = [order[i - 1]!, order[i]!];
        const common = countCommon(symbols, before, at);
        expect(shared[at]).toBe(common);
        const [left, right] = [symbols[before + common]!, symbols[at + common]!];
        if (left === right) expect(before).toBeLessThan(at);
        else expect(left).toBeLessThan(right);
      }
    }),
  );
});
