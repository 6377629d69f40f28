import type { ElementContent } from 'hast';
import type { Literal } from 'mdast';
import { markText } from '../mark-text.ts';
import { spanOf } from '../span-of.ts';
import type { RenderContext } from '../types.ts';

/** Text, shown by its place in the source, with defects marked. */
export function text(node: Literal, context: RenderContext): ElementContent[] {
  return markText(spanOf(node), context);
}
