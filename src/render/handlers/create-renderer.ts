import type { ElementContent } from 'hast';
import type { Nodes } from 'mdast';
import type { RenderContext, Renderer } from '../types.ts';
import { block } from './block.ts';
import { enumerator } from './enumerator.ts';
import { furniture } from './furniture.ts';
import { quantity } from './quantity.ts';
import { runIn } from './run-in.ts';
import { section } from './section.ts';
import { text } from './text.ts';

/**
 * Renders the nodes of a report's tree, bound to one rendering; the tree knows these types of node and no other.
 *
 * @throws on another, which is our fault and not the report's.
 */
export function createRenderer(context: RenderContext): Renderer {
  const render: Renderer = (nodes) => nodes.flatMap(renderOne);
  const renderOne = (node: Nodes): ElementContent | ElementContent[] => {
    switch (node.type) {
      case 'enumerator':
        return enumerator(node, context);
      case 'furniture':
        return furniture(node, context);
      case 'heading':
      case 'paragraph':
        return block(render, node, context);
      case 'quantity':
        return quantity(render, node, context);
      case 'runIn':
        return runIn(render, node);
      case 'section':
        return section(render, node);
      case 'text':
        return text(node, context);
      default:
        throw new Error(`Unexpected ${node.type} in a report's tree, expected a node that the parser makes`);
    }
  };
  return render;
}
