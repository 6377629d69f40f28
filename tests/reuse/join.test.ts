import { expect, test } from 'vitest';
import { joinStretches } from '../../src/reuse/join.ts';

test('Joined stretches know where each symbol is from, and end in a symbol that no other has', () => {
  const blocks = [
    { report: 0, symbols: Int32Array.from([0, 1, 2, 3]) },
    { report: 4, symbols: Int32Array.from([1, 2, 0]) },
  ];
  const joined = joinStretches(blocks, [
    { block: 0, start: 1, end: 3 },
    { block: 1, start: 0, end: 2 },
  ]);
  expect([...joined.symbols]).toEqual([3, 4, 0, 3, 4, 1]);
  expect([...joined.blockOf]).toEqual([0, 0, 0, 1, 1, 1]);
  expect([...joined.reportOf]).toEqual([0, 0, 0, 4, 4, 4]);
  expect([...joined.characterOf]).toEqual([1, 2, 3, 0, 1, 2]);
});
