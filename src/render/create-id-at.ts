import type { Root } from 'mdast';
import { walk } from './walk.ts';

/** An element of the page: a number by where it begins, a block by all that it holds. */
interface IdPlace {
  id: string;
  start: number;
  /** Exclusive. */
  end: number;
}

/** Numbers and blocks of a tree, each number behind its block. */
function listPlaces(tree: Root): IdPlace[] {
  const places: IdPlace[] = [];
  for (const node of walk(tree)) {
    const start = node.position?.start.offset;
    const end = node.position?.end.offset;
    if (start === undefined || end === undefined) continue;
    if (node.type === 'quantity') places.push({ id: node.id, start, end: start + 1 });
    else if ((node.type === 'paragraph' || node.type === 'heading') && node.data?.id)
      places.push({ id: node.data.id, start, end });
  }
  return places;
}

/**
 * Tells which element of a report's page an offset of its source stands in: the number that begins there, or else the block
 * that holds it; null where neither does. The tree is walked once, at the first question.
 */
export function createIdAt(tree: Root): (offset: number) => string | null {
  let places: IdPlace[] | undefined;
  return (offset) => {
    places ??= listPlaces(tree);
    return places.findLast(({ start, end }) => start <= offset && offset < end)?.id ?? null;
  };
}
