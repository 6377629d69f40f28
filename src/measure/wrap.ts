import type { Nodes, Root, Text } from 'mdast';
import type { Point } from 'unist';
import type { Quantity, QuantityNode } from './types.ts';

/**
 * A copy of the tree in which each quantity's text is the only child of a `quantity` node, with real positions.
 * `quantities` are sorted and disjoint; each lies inside one text node.
 */
export function wrapQuantities(tree: Root, quantities: readonly Quantity[]): Root {
  let next = 0;
  const visit = <T extends Nodes>(node: T): T => {
    if (!('children' in node)) return { ...node };
    const children = node.children.flatMap((child): Nodes[] =>
      child.type === 'text' ? split(child) : [visit(child)],
    );
    return { ...node, children };
  };
  const split = (text: Text): Nodes[] => {
    const start = text.position?.start.offset;
    const end = text.position?.end.offset;
    if (start === undefined || end === undefined) return [{ ...text }];
    const pieces: Nodes[] = [];
    let at = start;
    while ((quantities[next]?.start ?? Infinity) < at) next += 1;
    // One that goes on over the turn of a page is marked up to there.
    for (let one = quantities[next]; one && one.start < end; one = quantities[next]) {
      next += 1;
      if (one.start > at) pieces.push(cut(text, at, one.start));
      const until = Math.min(one.end, end);
      pieces.push(wrap(cut(text, one.start, until), one));
      at = until;
    }
    if (at < end) pieces.push(cut(text, at, end));
    return pieces;
  };
  return visit(tree);
}

function wrap(text: Text, quantity: Quantity): QuantityNode {
  const node: QuantityNode = { type: 'quantity', id: `q${quantity.start}`, quantity, children: [text] };
  if (text.position) node.position = text.position;
  return node;
}

/** A piece of a text node, by offsets into the source; a text node is one line. */
function cut(text: Text, from: number, to: number): Text {
  const { position } = text;
  const start = position?.start;
  const offset = start?.offset;
  if (!start || offset === undefined) return text;
  const point = (at: number): Point => ({ line: start.line, column: start.column + at - offset, offset: at });
  return {
    type: 'text',
    value: text.value.slice(from - offset, to - offset),
    position: { start: point(from), end: point(to) },
  };
}
