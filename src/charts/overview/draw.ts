import type { Element } from 'hast';
import { s } from 'hastscript';
import { percents } from '../svg/ruler.ts';
import { overviewFrame } from './place.ts';
import type { PlacedOverview, PlacedSquare } from './place.ts';

/**
 * Draws a placed map: a square in each cell, of its topic's class, which leads to its row where the report has it, with its
 * number beside it where the map isn't turned. Towns as columns share whatever width there is.
 */
export function drawOverview(
  { mode, isTurned, width, height, squares }: PlacedOverview,
  toHref: (square: PlacedSquare) => string,
): Element {
  const draw = (square: PlacedSquare): Element => {
    const side = Math.round(square.side * 10) / 10;
    const at = { x: Math.round(square.x * 10) / 10, y: Math.round(square.y * 10) / 10 };
    const rect = s('rect', { ...at, width: side, height: side });
    if (square.side === 0) return drawNumber(square, isTurned, ['none']);
    const marks = isTurned ? [drawTarget(square), rect] : [rect, drawNumber(square, isTurned)];
    const named = { className: [square.topic], ariaLabel: square.statement };
    return s('a', { href: toHref(square), ...named }, marks);
  };
  const shared = { dataMode: mode, height };
  if (isTurned)
    return s(
      'svg',
      { className: ['overview', 'turned'], ...shared, viewBox: `0 0 ${width} ${height}`, width },
      squares.map(draw),
    );
  const columns = [...Map.groupBy(squares, ({ town }) => town).values()];
  return s(
    'svg',
    { className: ['overview'], ...shared, width: '100%' },
    columns.map((own, at) => {
      const left = at * overviewFrame.column;
      return percents.move(
        at / columns.length,
        0,
        own.map((square) => draw({ ...square, x: square.x - left })),
      );
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
