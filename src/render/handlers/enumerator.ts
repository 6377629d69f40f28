import type { ElementContent } from 'hast';
import type { Enumerator } from '../../report/types.ts';
import { markText } from '../mark-text.ts';
import { spanOf } from '../span-of.ts';
import type { RenderContext } from '../types.ts';

/** An enumerator is set as the words that it stands before. */
export function enumerator(node: Enumerator, context: RenderContext): ElementContent[] {
  return markText(spanOf(node), context);
}
