import type { Element, ElementContent } from 'hast';
import type { SectionNode } from '../../report/types.ts';
import { h } from '../h.ts';
import type { Renderer } from '../types.ts';

/** Takes an id from the run-in heading that has it, outside deeper sections; tells whether there was one. */
function dropId(nodes: readonly ElementContent[], id: string): boolean {
  return nodes.some((node) => {
    if (node.type !== 'element' || node.tagName === 'section') return false;
    if (node.tagName !== 'b' || node.properties['id'] !== id) return dropId(node.children, id);
    delete node.properties['id'];
    return true;
  });
}

/** A section that begins at the start of a line: `<section id=s219>`; a run-in heading that opens it leaves it the id. */
export function section(render: Renderer, node: SectionNode): Element {
  const children = render(node.children);
  dropId(children, node.id);
  return h('section', { id: node.id }, children);
}
