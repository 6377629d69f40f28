import type { ElementContent } from 'hast';
import type { QuantityNode } from '../../measure/types.ts';
import { h } from '../h.ts';
import { signsBehind } from '../mark-text.ts';
import { spanOf } from '../span-of.ts';
import type { RenderContext, Renderer } from '../types.ts';

/** A quantity becomes `<data id=q231 value=1.78>`, and leads to its indicator where it has one. */
export function quantity(render: Renderer, node: QuantityNode, context: RenderContext): ElementContent[] {
  context.inQuantity = true;
  const words = render(node.children);
  context.inQuantity = false;
  const chart = context.charts.get(`${context.report.meta.id}-${node.id}`)?.indicator;
  context.margin.push({ type: 'quantity', node });
  return [
    h(
      'data',
      { id: node.id, value: String(node.quantity.value) },
      chart ? h('a', { href: chart }, words) : words,
    ),
    ...signsBehind(spanOf(node), context),
  ];
}
