import type { Element } from 'hast';
import type { RunIn } from '../../report/types.ts';
import { h } from '../h.ts';
import type { Renderer } from '../types.ts';

/** A heading inside a paragraph carries the id of the section that it opens. */
export function runIn(render: Renderer, node: RunIn): Element {
  return h('b', { id: node.section }, render(node.children));
}
