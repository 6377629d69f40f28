import type { Element } from 'hast';
import { s } from 'hastscript';
import { overviewFrame } from './place.ts';
import type { PlacedOverview, PlacedSquare } from './place.ts';

/** Draws a placed map: a square and its number in each cell, which leads to its row where the report has it. */
export function drawOverview(
  { mode, width, height, squares }: PlacedOverview,
  toHref: (square: PlacedSquare) => string,
): Element {
  const { row, column } = overviewFrame;
  return s(
    'svg',
    { className: ['overview'], dataMode: mode, viewBox: `0 0 ${width} ${height}`, width, height },
    squares.map((square) => {
      const [left, top] = [Math.floor(square.x / column) * column, Math.floor(square.y / row) * row];
      const side = Math.round(square.side * 10) / 10;
      const marks = [
        s('rect', {
          x: Math.round(square.x * 10) / 10,
          y: Math.round(square.y * 10) / 10,
          width: side,
          height: side,
        }),
        s('text', { x: left + row + 4, y: top + 19 }, square.label),
      ];
      return square.side > 0
        ? s('a', { href: toHref(square), ariaLabel: square.statement }, marks)
        : s('text', { x: left + row + 4, y: top + 19, className: ['none'] }, square.label);
    }),
  );
}
