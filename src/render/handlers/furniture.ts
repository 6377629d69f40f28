import type { Element } from 'hast';
import type { Furniture } from '../../report/types.ts';
import { h } from '../h.ts';
import { markText, signsBefore } from '../mark-text.ts';
import { spanOf } from '../span-of.ts';
import type { RenderContext } from '../types.ts';

/** A line that is not read as text (web chrome, metadata, artifacts) stands small in its place. */
export function furniture(node: Furniture, context: RenderContext): Element[] {
  const span = spanOf(node);
  const element = h('p', { id: `p${span.start}`, className: 'x' }, [
    ...signsBefore(span, context),
    ...markText(span, context),
  ]);
  const margin = context.notes?.toMargin(context);
  return margin ? [element, margin] : [element];
}
