import type { Element } from 'hast';
import { h } from 'hastscript';
import type { State } from 'mdast-util-to-hast';
import { EXIT, SKIP, visit } from 'unist-util-visit';
import type { SectionNode } from '../../report/types.ts';

/** A section that begins at the start of a line: `<section id=s219>`; a run-in heading that opens it leaves it the id. */
export function section(state: State, node: SectionNode): Element {
  const element = h('section', { id: node.id }, state.all(node));
  visit(element, 'element', (inner) => {
    if (inner === element) return;
    if (inner.tagName === 'section') return SKIP;
    if (inner.tagName !== 'b' || inner.properties['id'] !== node.id) return;
    delete inner.properties['id'];
    return EXIT;
  });
  return element;
}
