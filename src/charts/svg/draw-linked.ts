import type { Element } from 'hast';
import { round } from './round.ts';
import { s } from './svg.ts';
import type { ChartLayout } from '../types.ts';

/** What a linked chart is called, and how large it is; lengths in px. */
export interface LinkedFrame {
  /** Unique on the page. */
  id: string;
  title: string;
  description: string;
  layout: ChartLayout;
  width: number;
  height: number;
}

/**
 * Draws a chart with links: these first, then the picture (`svg[role=img]`, named by title and description), which
 * lets the pointer through. Links stand outside the picture since an image has no parts for those who do not see it.
 *
 * @param links areas that lead somewhere.
 * @param seen all that is seen.
 */
export function drawLinked(
  { id, title, description, layout, width, height: exact }: LinkedFrame,
  links: readonly Element[],
  seen: readonly Element[],
): Element {
  const height = round(exact);
  const ids = { title: `${id}-title`, description: `${id}-description` };
  const names = { ariaLabelledBy: [ids.title], ariaDescribedBy: [ids.description] };
  return s('svg', { className: ['ranking', layout], viewBox: `0 0 ${width} ${height}`, width, height }, [
    ...links,
    s('svg', { className: ['picture'], role: 'img', ...names }, [
      s('title', { id: ids.title }, title),
      s('desc', { id: ids.description }, description),
      ...seen,
    ]),
  ]);
}
