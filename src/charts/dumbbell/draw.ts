import type { Element } from 'hast';
import { s } from 'hastscript';
import { round } from '../svg/round.ts';
import type { PlacedDumbbell } from './place.ts';

/** Draws a placed pair as `svg[role=img]` named by what it says. */
export function drawDumbbell({ width, height, y, zero, marks, statement }: PlacedDumbbell): Element {
  const xs = marks.map(({ x }) => x);
  return s(
    'svg',
    {
      className: ['dumbbell'],
      role: 'img',
      ariaLabel: statement,
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
    },
    [
      s('path', { className: ['zero'], d: `M${round(zero)} 2V${height - 2}` }),
      s('path', { className: ['span'], d: `M${round(Math.min(...xs))} ${y}H${round(Math.max(...xs))}` }),
      ...marks.map(({ end, x, isDerived }) =>
        s('circle', { className: isDerived ? [end, 'derived'] : [end], cx: round(x), cy: y, r: 5 }),
      ),
    ],
  );
}
