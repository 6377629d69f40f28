import type { Nodes } from 'mdast';

/** Every node of a tree, each before what it holds. */
export function* walk(node: Nodes): Generator<Nodes, void> {
  yield node;
  if ('children' in node) for (const child of node.children) yield* walk(child);
}
