import type { Element, ElementContent, Root, RootContent } from 'hast';
import { h } from './h.ts';

type Node = RootContent | ElementContent;

const isElement = (node: Node | undefined): node is Element => node?.type === 'element';

const isLine = (node: Node | undefined): boolean =>
  isElement(node) && [node.properties['className']].flat().includes('x');

/** Whether a node is a line that is not read as text, or its notes. */
const isLeft = (node: Node, before: Node | undefined): boolean =>
  isLine(node) || (isElement(node) && node.tagName === 'details' && isLine(before));

/** A run of such lines behind one that says how many they are. */
function toFold(where: string, run: ElementContent[]): Element {
  const lines = run.filter(isLine).length;
  return h('details', { className: 'left' }, h('summary', {}, `${where} ${lines} 行`), run);
}

/** Folds every run of left-over lines among these. */
function foldRuns<T extends Node>(nodes: readonly T[], where: string): T[] {
  const out: T[] = [];
  let run: T[] = [];
  const close = (): void => {
    if (run.length > 0) out.push(toFold(where, run as ElementContent[]) as T);
    run = [];
  };
  nodes.forEach((node, index) => {
    if (isLeft(node, nodes[index - 1])) run.push(node);
    else {
      close();
      out.push(node);
    }
  });
  close();
  return out;
}

/** Folds the run at the end of what a report ends with: its last section, the last section in that, and so on. */
function foldEnd(nodes: readonly Node[]): void {
  const last = nodes.at(-1);
  if (!isElement(last) || last.tagName !== 'section') return;
  const { children } = last;
  const from = children.findLastIndex((node, index) => !isLeft(node, children[index - 1])) + 1;
  if (from < children.length)
    last.children = [...children.slice(0, from), ...foldRuns(children.slice(from), '页尾残留')];
  else foldEnd(children);
}

/**
 * Folds what a web page or a copier left at the head and the foot of a report (`打印本页`, `扫一扫在手机打开`), so that
 * its page begins with its text; each line keeps its id, and a link to one opens the fold.
 */
export function foldLeftovers(tree: Root): Root {
  const first = tree.children.findIndex((node) => isElement(node) && node.tagName === 'section');
  const at = first < 0 ? tree.children.length : first;
  foldEnd(tree.children);
  return {
    ...tree,
    children: [
      ...foldRuns(tree.children.slice(0, at), '页首残留'),
      ...foldRuns(tree.children.slice(at), '页尾残留'),
    ],
  };
}
