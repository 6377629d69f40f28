import type { Element } from 'hast';
import type { PlacedCalibration } from './place.ts';
import { round } from '../svg/round.ts';
import { s } from '../svg/svg.ts';

/** Draws a placed calibration: the diagonal, the points, and two axes in percent. */
export function drawCalibration({
  title,
  description,
  size,
  plot,
  points,
  ticks,
}: PlacedCalibration): Element {
  const { left, top, right, bottom } = plot;
  const text = (words: string, x: number, y: number, anchor: string) =>
    s('text', { x: round(x), y: round(y), textAnchor: anchor }, words);
  return s(
    'svg',
    {
      className: ['calibration'],
      role: 'img',
      viewBox: `0 0 ${size} ${size}`,
      width: size,
      height: size,
      ariaLabelledBy: ['calibration-title'],
      ariaDescribedBy: ['calibration-description'],
    },
    [
      s('title', { id: 'calibration-title' }, title),
      s('desc', { id: 'calibration-description' }, description),
      s('path', { className: ['axis'], d: `M${left} ${top}V${bottom}H${right}` }),
      s('path', { className: ['exact'], d: `M${left} ${bottom}L${right} ${top}` }),
      ...ticks.flatMap(({ at, x, y }) => [
        text(`${at * 100}%`, x, bottom + 16, at === 1 ? 'end' : 'middle'),
        text(`${at * 100}%`, left - 6, y + 4, 'end'),
      ]),
      text('说有多少把握', (left + right) / 2, size - 6, 'middle'),
      text('读对', left + 6, top + 10, 'start'),
      ...points.map(({ x, y, radius }) =>
        s('circle', { className: ['point'], cx: round(x), cy: round(y), r: radius }),
      ),
    ],
  );
}
