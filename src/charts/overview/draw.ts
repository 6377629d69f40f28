import type { Element } from 'hast';
import { s } from 'hastscript';
import { overviewFrame } from './place.ts';
import type { PlacedOverview, PlacedSquare } from './place.ts';

/**
 * Draws a placed map: a square in each cell, of its topic's class, which leads to its row where the report has it, with its
 * number beside it where the map isn't turned.
 */
export function drawOverview(
  { mode, isTurned, width, height, squares }: PlacedOverview,
  toHref: (square: PlacedSquare) => string,
): Element {
  return s(
    'svg',
    {
      className: isTurned ? ['overview', 'turned'] : ['overview'],
      dataMode: mode,
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
    },
    squares.map((square) => {
      const side = Math.round(square.side * 10) / 10;
      const at = { x: Math.round(square.x * 10) / 10, y: Math.round(square.y * 10) / 10 };
      const rect = s('rect', { ...at, width: side, height: side });
      if (square.side === 0) return drawNumber(square, isTurned, ['none']);
      const marks = isTurned ? [drawTarget(square), rect] : [rect, drawNumber(square, isTurned)];
      const named = { className: [square.topic], ariaLabel: square.statement };
      return s('a', { href: toHref(square), ...named }, marks);
    }),
  );
}

/** The cell of a turned map, which is hit in its whole however small its square. */
function drawTarget({ x, y, side }: PlacedSquare): Element {
  const { row } = overviewFrame;
  const edge = (row - side) / 2;
  return s('rect', {
    className: ['target'],
    x: Math.round(x - edge),
    y: Math.round(y - edge),
    width: row,
    height: row,
  });
}

/** The number beside a square; of a turned map only the sign of a silent cell, in its middle. */
function drawNumber({ x, y, label }: PlacedSquare, isTurned: boolean, className?: string[]): Element {
  const { row, column } = overviewFrame;
  const [left, top] = [
    Math.floor(x / (isTurned ? row : column)) * (isTurned ? row : column),
    Math.floor(y / row) * row,
  ];
  const at = isTurned ? { x: left + row / 2, textAnchor: 'middle' } : { x: left + row + 4 };
  return s('text', { ...at, y: top + 19, className }, label);
}
