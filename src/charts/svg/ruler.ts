import type { Element, ElementContent } from 'hast';
import { round } from './round.ts';
import { s } from './svg.ts';

/** How shares of a plot's width become lengths: of the picture's own width on a page, in px where it travels. */
export interface Ruler {
  /** An attribute: `62.5%`, or px. */
  at: (share: number) => string | number;
  /** Moves a drawing to a share of the width, and so many px down. */
  move: (share: number, y: number, children: readonly ElementContent[]) => Element;
}

/** On a page: whatever the width is. */
export const percents: Ruler = {
  at: (share) => `${Math.round(share * 1e4) / 100}%`,
  move: (share, y, children) =>
    s('svg', { x: percents.at(share), y: round(y), overflow: 'visible' }, children),
};

/** In a picture whose plot is so wide. */
export function pixels(width: number): Ruler {
  const at = (share: number) => round(share * width);
  return {
    at,
    move: (share, y, children) => s('g', { transform: `translate(${at(share)} ${round(y)})` }, children),
  };
}
