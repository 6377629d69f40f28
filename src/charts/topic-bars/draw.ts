import type { Element } from 'hast';
import { topics } from '../../report/types.ts';
import { drawLinked } from '../svg/draw-linked.ts';
import { round } from '../svg/round.ts';
import { s } from '../svg/svg.ts';
import { barHeight } from './place.ts';
import type { PlacedPiece, PlacedTopicBar, PlacedTopicBars } from './place.ts';

/**
 * Draws placed bars: a link over each piece, and the picture.
 *
 * @param toHref where a piece of a town's bar leads.
 * @param picked report whose bar is marked.
 */
export function drawTopicBars(
  placed: PlacedTopicBars,
  toHref: (report: string, piece: PlacedPiece) => string,
  picked?: string,
): Element {
  const links = placed.rows.map((row) =>
    s(
      'g',
      { transform: `translate(0 ${row.y})` },
      row.pieces.map((piece) =>
        s('a', { href: toHref(row.report, piece), ariaLabel: piece.statement }, [
          s('title', {}, piece.statement),
          s('rect', frameOf(piece, row)),
        ]),
      ),
    ),
  );
  return drawLinked(placed, links, drawTopicBarsInside(placed, picked));
}

/** All that is seen of the bars. */
export function drawTopicBarsInside({ id, rows }: PlacedTopicBars, picked?: string): Element[] {
  const hatch = `${id}-hatch`;
  return [
    s('defs', {}, [
      s(
        'pattern',
        { id: hatch, width: 5, height: 5, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
        [s('path', { className: ['rule'], d: 'M0 0V5' })],
      ),
    ]),
    ...rows.map((row) =>
      s(
        'g',
        {
          transform: `translate(0 ${row.y})`,
          dataRow: row.report,
          className: row.report === picked ? ['picked'] : undefined,
        },
        [
          s('text', { className: ['name'], x: row.name.x, y: row.name.y }, row.name.text),
          s(
            'text',
            { className: ['note'], x: row.note.x, y: row.note.y, textAnchor: row.note.anchor ?? 'start' },
            row.note.text,
          ),
          ...row.pieces.flatMap((piece) => drawPiece(piece, row, hatch)),
        ],
      ),
    ),
  ];
}

/** Neighbours differ in tint, and what belongs to no topic is hatched; the words tell the rest. */
function drawPiece(piece: PlacedPiece, row: PlacedTopicBar, hatch: string): Element[] {
  const isGeneral = piece.topic === 'general';
  const tint = topics.indexOf(piece.topic) % 2 ? 'odd' : 'even';
  const fill = isGeneral ? { fill: `url(#${hatch})` } : {};
  const box = s('rect', {
    className: isGeneral ? ['piece'] : ['piece', tint, piece.topic],
    ...frameOf(piece, row),
    ...fill,
  });
  if (piece.label === '') return [box];
  const at = { x: round(piece.x + piece.width / 2), y: row.top + 16, textAnchor: 'middle' };
  return [box, s('text', { className: isGeneral ? ['topic'] : ['topic', piece.topic], ...at }, piece.label)];
}

function frameOf({ x, width }: PlacedPiece, { top }: PlacedTopicBar) {
  return { x: round(x), y: top, width: round(width), height: barHeight };
}
