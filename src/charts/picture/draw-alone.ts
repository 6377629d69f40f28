import type { Element } from 'hast';
import type { Look } from './picture-style.ts';
import { pictureStyle } from './picture-style.ts';
import { s } from '../svg/svg.ts';

/** A picture that needs no page: its own style in the colours of a look, on its own paper; `width`, `height` in px. */
export function drawAlone(
  { width, height }: { width: number; height: number },
  children: readonly Element[],
  { look = 'light', className }: { look?: Look; className?: string } = {},
): Element {
  const classes = className === undefined ? {} : { className: [className] };
  return s('svg', { viewBox: `0 0 ${width} ${height}`, width, height, ...classes }, [
    s('style', {}, pictureStyle(look)),
    s('rect', { className: ['paper'], width, height }),
    ...children,
  ]);
}
