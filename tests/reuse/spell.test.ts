import { expect, test } from 'vitest';
import type { Block } from '../../src/report/types.ts';
import { spell } from '../../src/reuse/spell.ts';

const report = (id: string, source: string) => {
  const block: Block = { kind: 'paragraph', id: 'p0', start: 0, end: source.length };
  return {
    meta: { id },
    source,
    blocks: [block, { kind: 'blank' as const, start: source.length, end: source.length }],
  };
};

test('The same character has the same number in every report, punctuation none', () => {
  const [first, second, ...none] = spell([report('a', '增收，增产'), report('b', '产增')]);
  expect(none).toEqual([]);
  expect([...first!.symbols]).toEqual([0, 1, 0, 2]);
  expect([...second!.symbols]).toEqual([2, 0]);
  expect([...first!.starts]).toEqual([0, 1, 3, 4]);
  expect(second).toMatchObject({ report: 1, paragraph: 'p0' });
});

test('A character that folds to several stays one', () => {
  const [block] = spell([report('a', '十㎡地')]);
  expect([block!.symbols.length, [...block!.starts], [...block!.ends]]).toEqual([3, [0, 1, 2], [1, 2, 3]]);
});
