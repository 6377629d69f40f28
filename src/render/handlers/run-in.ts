import type { Element } from 'hast';
import { h } from 'hastscript';
import type { State } from 'mdast-util-to-hast';
import type { RunIn } from '../../report/types.ts';

/** A heading inside a paragraph carries the id of the section that it opens. */
export function runIn(state: State, node: RunIn): Element {
  return h('b', { id: node.section }, state.all(node));
}
