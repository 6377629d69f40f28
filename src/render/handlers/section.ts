import type { Element } from 'hast';
import { h } from 'hastscript';
import type { State } from 'mdast-util-to-hast';
import type { SectionNode } from '../../report/types.ts';

/** A section that begins at the start of a line: `<section id=s3>`. */
export function section(state: State, node: SectionNode): Element {
  return h('section', { id: node.id }, state.all(node));
}
