import { array, assert, constantFrom, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { listPostings } from '../../../src/search/index/list-postings.ts';

const read = (keys: readonly string[]) =>
  listPostings(keys).map(({ pair, locations }) => [pair, [...locations]]);

test('Every character begins a pair, the last one of a block with a line break', () => {
  expect(read(['乙乙甲\n乙', '乙甲'])).toEqual([
    ['乙\n', [4]],
    ['乙乙', [0]],
    ['乙甲', [1, 6]],
    ['甲\n', [2, 7]],
  ]);
});

test('law: the lists say every place of every pair, each once and in order', () => {
  const key = string({ unit: constantFrom('甲', '乙', '𠀀', '\n') });
  assert(
    property(array(key), (keys) => {
      const text = keys.map((one) => `${one}\n`).join('');
      const expected = new Map<string, number[]>();
      for (let at = 0; at + 1 < text.length; at++) {
        if (text[at] === '\n') continue;
        const pair = text.slice(at, at + 2);
        expected.set(pair, [...(expected.get(pair) ?? []), at]);
      }
      expect(read(keys)).toEqual([...expected].sort(([a], [b]) => (a < b ? -1 : 1)));
    }),
  );
});
