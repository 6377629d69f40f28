import type { Root } from 'mdast';
import { expect, test } from 'vitest';
import { wrapQuantities } from '../../src/measure/wrap.ts';
import { read } from './support.ts';

test('a text node is cut at its quantities, each piece at its own place', () => {
  const value = '税收3.7亿元,增长6.5%。';
  const end = value.length;
  const position = {
    start: { line: 4, column: 1, offset: 0 },
    end: { line: 4, column: end + 1, offset: end },
  };
  const tree: Root = {
    type: 'root',
    children: [{ type: 'paragraph', children: [{ type: 'text', value, position }] }],
  };
  const [paragraph] = wrapQuantities(tree, read(value).quantities).children;
  const pieces = paragraph?.type === 'paragraph' ? paragraph.children : [];
  expect(pieces.map((node) => [node.type, node.position?.start.column, node.position?.end.offset])).toEqual([
    ['text', 1, 2],
    ['quantity', 3, 7],
    ['text', 8, 10],
    ['quantity', 11, 14],
    ['text', 15, 15],
  ]);
  expect(tree.children).toHaveLength(1);
});
