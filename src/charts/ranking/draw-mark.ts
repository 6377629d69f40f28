import type { Element } from 'hast';
import { round } from '../svg/round.ts';
import { s } from '../svg/svg.ts';
import type { PlacedMark } from './types.ts';

const half = 6;

/**
 * The shapes of one number: a filled bar for what happened, a hatched one for what is expected, a diamond on a stem
 * for a target, a dot on a stem for growth; an arrow where the number is a bound, a cut bar or a broken outline where it is about.
 */
export function drawMark(mark: PlacedMark, hatch: string): Element[] {
  const { x0, x1, y, shape, status, bound } = mark;
  if (shape === 'words') return [];
  const [left, width] = [Math.min(x0, x1), Math.abs(x1 - x0)];
  if (shape === 'bar') {
    const fill = status === 'expected' ? { fill: `url(#${hatch})` } : {};
    // A number next to nothing still gets a hair to be seen and pointed at.
    const box = { x: round(left), y: y - half, width: round(Math.max(width, 1.5)), height: half * 2 };
    return [s('rect', { className: ['bar'], ...box, ...fill }), ...drawBound(mark)];
  }
  const stem =
    shape === 'stem' ? [s('path', { className: ['stem'], d: `M${round(x0)} ${y}H${round(x1)}` })] : [];
  const className = bound === 'about' ? ['point', 'about'] : ['point'];
  const point =
    status === 'target'
      ? s('path', { className, d: `M${round(x1 - 5)} ${y}l5-5 5 5-5 5z` })
      : s('circle', { className, cx: round(x1), cy: y, r: 4 });
  return [...stem, point, ...drawBound(mark)];
}

/** `›` beyond the end for at least, `‹` before it for at most, a gap across the end for about. */
function drawBound({ bound, x1, y, shape }: PlacedMark): Element[] {
  const reach = shape === 'bar' ? 1.5 : 6;
  if (bound === 'atLeast')
    return [s('path', { className: ['bound'], d: `M${round(x1 + reach)} ${y - 4}l4 4-4 4` })];
  if (bound === 'atMost')
    return [s('path', { className: ['bound'], d: `M${round(x1 + reach + 4)} ${y - 4}l-4 4 4 4` })];
  if (bound === 'about' && shape === 'bar')
    return [s('path', { className: ['gap'], d: `M${round(x1 - 4)} ${y - half - 1}l-3 13m6 0l3-13` })];
  return [];
}
