import type { Node } from 'mdast';
import type { Span } from '../report/types.ts';

/**
 * Where a node stands in the source.
 *
 * @throws where a stage dropped the position, which is our fault and not the report's.
 */
export function spanOf(node: Node): Span {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  if (start === undefined || end === undefined) throw new Error(`node without a position: ${node.type}`);
  return { start, end };
}
