import type { Element } from 'hast';
import type { Heading, Paragraph } from 'mdast';
import { h } from '../h.ts';
import { signsBefore } from '../mark-text.ts';
import { spanOf } from '../span-of.ts';
import type { RenderContext, Renderer } from '../types.ts';

/**
 * A title, heading or paragraph with its id, which is its offset in the source, a link to itself, and its notes behind it. Titles of the source are set as text: the page has its own `h1`.
 */
export function block(render: Renderer, node: Heading | Paragraph, context: RenderContext): Element[] {
  const { id, kind } = node.data ?? {};
  const isHeading = node.type === 'heading' && kind !== 'title';
  const words = [...signsBefore(spanOf(node), context), ...render(node.children)];
  const permalink = id ? h('a', { className: 'k', href: `#${id}`, ariaLabel: '链接到此段' }) : null;
  const element = h(
    isHeading ? `h${Math.min(node.depth, 6)}` : 'p',
    { id, className: kind === 'title' ? 't' : undefined },
    words,
    permalink,
  );
  const margin = context.notes?.toMargin(context);
  return margin ? [element, margin] : [element];
}
