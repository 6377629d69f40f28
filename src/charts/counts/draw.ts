import type { Element } from 'hast';
import type { PlacedCounts } from './place.ts';
import { round } from '../svg/round.ts';
import { s } from '../svg/svg.ts';

/**
 * Draws placed counts. Each phrase has a place in its row, a colour and a fill of its own (full, hollow, hatched,
 * dotted), of which the stylesheet knows by the class `series-1` and so on.
 */
export function drawCounts({ id, title, description, width, height, bars }: PlacedCounts): Element {
  const ids = { title: `${id}-title`, description: `${id}-description` };
  return s(
    'svg',
    {
      className: ['counts'],
      role: 'img',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      ariaLabelledBy: [ids.title],
      ariaDescribedBy: [ids.description],
    },
    [
      s('title', { id: ids.title }, title),
      s('desc', { id: ids.description }, description),
      s('path', { className: ['zero'], d: `M0 0V${height}` }),
      ...bars.flatMap((bar) => {
        const box = {
          x: round(bar.x),
          y: round(bar.y),
          width: round(bar.width),
          height: round(bar.height),
        };
        return [s('rect', { className: ['bar', `series-${bar.series + 1}`], ...box })];
      }),
    ],
  );
}
