import type { Enumerator, Furniture, RunIn, SectionNode } from '../../report/types.ts';
import type { QuantityNode } from '../../measure/types.ts';
import type { Heading, Paragraph, Root, Text } from 'mdast';
import type { Handlers, State } from 'mdast-util-to-hast';
import type { RenderContext } from '../types.ts';
import { block } from './block.ts';
import { enumerator } from './enumerator.ts';
import { furniture } from './furniture.ts';
import { quantity } from './quantity.ts';
import { runIn } from './run-in.ts';
import { section } from './section.ts';
import { text } from './text.ts';

/** One handler a node type of a report's tree, bound to one rendering. */
export function createHandlers(context: RenderContext): Handlers {
  return {
    enumerator: (_: State, node: Enumerator) => enumerator(node, context),
    furniture: (_: State, node: Furniture) => furniture(node, context),
    heading: (state: State, node: Heading) => block(state, node, context),
    paragraph: (state: State, node: Paragraph) => block(state, node, context),
    quantity: (state: State, node: QuantityNode) => quantity(state, node, context),
    root: (state: State, node: Root) => state.all(node),
    runIn: (state: State, node: RunIn) => runIn(state, node),
    section: (state: State, node: SectionNode) => section(state, node),
    text: (_: State, node: Text) => text(node, context),
  };
}
