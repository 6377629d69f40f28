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

test('The same character has the same number in every report, punctuation none; behind a block stands a separator', () => {
  const spelt = spell([report('a', '增收，增产'), report('b', '产增')]);
  expect([...spelt.symbols]).toEqual([1, 2, 1, 3, 0, 3, 1, 0]);
  expect([...spelt.starts].slice(0, 4)).toEqual([0, 1, 3, 4]);
  expect(spelt.blocks).toEqual([
    { report: 0, paragraph: 'p0', start: 0, first: 0 },
    { report: 1, paragraph: 'p0', start: 0, first: 5 },
  ]);
});

test('A character that folds to several stays one, and one of several stays whole', () => {
  const { symbols, starts, widths } = spell([report('a', '十㎡e\u0301地')]);
  expect([symbols.length, [...starts.slice(0, 4)], [...widths.slice(0, 4)]]).toEqual([
    5,
    [0, 1, 2, 4],
    [1, 1, 2, 1],
  ]);
});

test('Places are counted from the start of their block', () => {
  const source = '题目\n增收';
  const blocks: Block[] = [
    { kind: 'title', id: 'p0', start: 0, end: 2 },
    { kind: 'paragraph', id: 'p3', start: 3, end: 5 },
  ];
  const spelt = spell([{ meta: { id: 'a' }, source, blocks }]);
  expect([...spelt.starts]).toEqual([0, 1, 0, 0, 1, 0]);
  expect(spelt.blocks.map(({ start }) => start)).toEqual([0, 3]);
});

test('More characters than two bytes tell apart have numbers of their own', () => {
  const all = Array.from({ length: 70_000 }, (_, at) =>
    String.fromCodePoint(at + (at < 60_000 ? 0x20000 : 0x24000)),
  );
  const { symbols, starts } = spell([report('a', all.join(''))]);
  expect(new Set(symbols).size).toBe(70_001);
  expect(starts[69_999]).toBe(139_998);
});
