import type { Element } from 'hast';
import type { Ruler } from '../svg/ruler.ts';
import { round } from '../svg/round.ts';
import { s } from '../svg/svg.ts';
import type { PlacedMark } from './types.ts';

const half = 7;

/**
 * The shapes of one number: a filled bar for the year of the title, a hollow one for another, a hatched one for what is
 * expected, a diamond on a stem for a target; an arrow where the number is a bound, a cut bar or a broken outline where
 * it is about.
 */
export function drawMark(mark: PlacedMark, hatch: string, ruler: Ruler): Element[] {
  const { x0, x1, y, shape, status, bound, isHollow } = mark;
  if (shape === 'words') return [];
  if (shape === 'bar') {
    const fill = status === 'expected' ? { fill: `url(#${hatch})` } : {};
    const box = {
      x: ruler.at(Math.min(x0, x1)),
      y: round(y - half),
      // A number next to nothing still gets a hair to be seen and pointed at.
      width: ruler.at(Math.max(Math.abs(x1 - x0), 0.002)),
      height: half * 2,
    };
    const className = isHollow && status !== 'expected' ? ['bar', 'hollow'] : ['bar'];
    return [s('rect', { className, ...box, ...fill }), ...drawBound(mark, ruler)];
  }
  const line = { x1: ruler.at(x0), x2: ruler.at(x1), y1: round(y), y2: round(y) };
  const stem = shape === 'stem' ? [s('line', { className: ['stem'], ...line })] : [];
  const className = ['point', ...(bound === 'about' ? ['about'] : []), ...(isHollow ? ['hollow'] : [])];
  const point =
    status === 'target'
      ? s('path', { className, d: 'M-5 0l5-5 5 5-5 5z' })
      : s('circle', { className, r: 5 });
  return [...stem, ruler.move(x1, y, [point]), ...drawBound(mark, ruler)];
}

/** `›` beyond the end for at least, `‹` before it for at most, a gap across the end for about. */
function drawBound({ bound, x1, y, shape }: PlacedMark, ruler: Ruler): Element[] {
  const reach = shape === 'bar' ? 2 : 7;
  const draw = (className: string, d: string) => [
    ruler.move(x1, y, [s('path', { className: [className], d })]),
  ];
  if (bound === 'atLeast') return draw('bound', `M${reach} -4l4 4-4 4`);
  if (bound === 'atMost') return draw('bound', `M${reach + 4} -4l-4 4 4 4`);
  if (bound === 'about' && shape === 'bar')
    return draw('gap', `M-4 ${half + 1}l3-${2 * half + 2}m-6 ${2 * half + 2}l3-${2 * half + 2}`);
  return [];
}
