import type { Element, ElementContent, Root, RootContent } from 'hast';
import { isUnseen } from './to-lines.ts';

/** How much running text a subtree must hold of all that the page holds, to be gone down into. */
const share = 0.9;

/**
 * Finds the subtree that is the text of a page: from the root down, as long as one child holds nearly all running text.
 *
 * Running text is text that ends in `。`, `；`, `！`, `：` and isn't a link; navigation, tables of facts and footers have little
 * of it, whatever their system calls them.
 */
export function findArticle(tree: Root): Root | Element {
  const weights = new Map<Root | RootContent | ElementContent, number>();
  const total = weigh(tree, weights, 0);
  let found: Root | Element = tree;
  for (;;) {
    const next: Element | undefined = (found.children as RootContent[]).find(
      (child): child is Element => child.type === 'element' && (weights.get(child) ?? 0) >= total * share,
    );
    if (!next || total === 0 || next.tagName === 'p' || isRow(next)) return found;
    found = next;
  }
}

/** A text in one row or paragraph still has its title beside it. */
function isRow(node: Element): boolean {
  return node.tagName === 'span' || node.tagName === 'font';
}

/** Characters of running text under a node, and under each node below it. */
function weigh(
  node: Root | RootContent | ElementContent,
  weights: Map<Root | RootContent | ElementContent, number>,
  depth: number,
): number {
  let weight = 0;
  if (node.type === 'text') weight = weighText(node.value);
  if (node.type === 'root') for (const child of node.children) weight += weigh(child, weights, depth + 1);
  if (node.type === 'element' && node.tagName !== 'a' && !isUnseen(node)) {
    for (const child of node.children) weight += weigh(child, weights, depth + 1);
  }
  weights.set(node, weight);
  return weight;
}

function weighText(text: string): number {
  return /[，。；！：,;!]/.test(text) ? text.replace(/\s/g, '').length : 0;
}
