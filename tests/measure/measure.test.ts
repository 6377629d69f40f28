import type { Nodes } from 'mdast';
import { describe, expect, test } from 'vitest';
import { measure } from '../../src/measure/index.ts';
import type { QuantityNode } from '../../src/measure/types.ts';
import { madeUpContent } from '../support/site/copy-project.ts';
import { parseContent } from '../support/parse.ts';

const reports = parseContent(madeUpContent);

function* nodesOf(node: Nodes): Generator<Nodes, void> {
  yield node;
  if ('children' in node) for (const child of node.children) yield* nodesOf(child);
}

const quantityNodes = (tree: Nodes): QuantityNode[] =>
  [...nodesOf(tree)].filter((node): node is QuantityNode => node.type === 'quantity');
const textOf = (tree: Nodes): string =>
  [...nodesOf(tree)].map((node) => (node.type === 'text' ? node.value : '')).join('');

describe.each(reports.map((report) => [report.meta.id, report] as const))('%s', (_, report) => {
  const { tree, quantities } = measure(report);

  test('quotes and sentences are slices of the source', () => {
    for (const { start, end, quote, sentence, sentenceStart } of quantities) {
      expect(report.source.slice(start, end)).toBe(quote);
      expect(report.source.slice(sentenceStart, sentenceStart + sentence.length)).toBe(sentence);
      expect(sentence).toContain(quote);
    }
  });

  test('the tree holds each quantity once, in order, at its place', () => {
    expect(quantityNodes(tree).map(({ quantity }) => quantity)).toEqual(quantities);
    for (const node of quantityNodes(tree)) {
      expect(node.id).toBe(`q${node.quantity.start}`);
      expect(node.position?.start.offset).toBe(node.quantity.start);
      expect(node.position?.end.offset).toBe(node.quantity.end);
      expect(node.children.map(({ value }) => value)).toEqual([node.quantity.quote]);
    }
  });

  test('no text is lost and the given tree is untouched', () => {
    expect(textOf(tree)).toBe(textOf(report.tree));
    expect(quantityNodes(report.tree)).toEqual([]);
  });

  test('titles, metadata and chrome are not measured', () => {
    const outside = report.blocks.filter(({ kind }) => !['heading', 'paragraph'].includes(kind));
    for (const { start, end } of outside) {
      expect(quantities.filter((one) => one.start < end && start < one.end)).toEqual([]);
    }
  });

  test('every quantity has a name, and a change or share belongs to an amount of its sentence', () => {
    for (const { name, of, kind, sentence } of quantities) {
      expect(name).not.toBe('');
      if (of === null) continue;
      expect(kind === 'change' || kind === 'share').toBe(true);
      expect(quantities[of]).toMatchObject({ kind: 'amount', sentence });
    }
  });
});

test('values compare in their base unit', () => {
  const all = reports.flatMap((report) => measure(report).quantities);
  const base = (quote: string) => all.find((one) => one.quote === quote);
  expect(base('1.78亿元')).toMatchObject({
    value: 1.78,
    unit: '亿元',
    baseValue: 178_000_000,
    baseUnit: '元',
  });
  expect(base('420万美元')).toMatchObject({
    value: 420,
    unit: '万美元',
    baseValue: 4_200_000,
    baseUnit: '美元',
  });
  expect(base('5万余份')).toMatchObject({ value: 5, unit: '万份', baseValue: 50_000, baseUnit: '个' });
});
