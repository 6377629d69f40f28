import type { Element, ElementContent } from 'hast';
import { round } from '../svg/round.ts';
import { percents } from '../svg/ruler.ts';
import type { Ruler } from '../svg/ruler.ts';
import { s } from '../svg/svg.ts';
import { textWidth } from '../svg/text-width.ts';
import { drawMark } from './draw-mark.ts';
import { type } from './frame.ts';
import type { PlacedMark, PlacedRanking, PlacedRow, PlacedWords } from './types.ts';

/** The top of the words over rows that don't compare, from the first of those. */
const aboveHeading = -24;

/**
 * A placed chart for a page, as wide as its container: names and words have room left and right of the plot, which takes
 * what is left. Links come first, one area a number over the whole width, then the picture (`svg[role=img]`, named by
 * title and description), which lets the pointer through: an image has no parts for those who do not see it.
 */
export function drawRanking(placed: PlacedRanking): Element {
  const { id, title, description, layout, left, right, lead } = placed;
  const ids = { title: `${id}-title`, description: `${id}-description` };
  const names = { ariaLabelledBy: [ids.title], ariaDescribedBy: [ids.description] };
  const spacer = (width: number) => s('svg', { className: ['spacer'], width, height: 1, ariaHidden: 'true' });
  const size = { width: '100%', height: round(placed.height), overflow: 'visible' };
  return s('div', { className: ['ranking', layout], dataLead: lead ?? undefined }, [
    s(
      'svg',
      { className: ['links'], ...size },
      placed.rows.flatMap((row) => drawLinks(row, right)),
    ),
    spacer(left),
    s('svg', { className: ['picture'], role: 'img', ...size, ...names }, [
      s('title', { id: ids.title }, title),
      s('desc', { id: ids.description }, description),
      ...drawInside(placed),
    ]),
    spacer(right),
  ]);
}

/** All that is seen of a chart; the rows of `highlight` are marked, or the one of the town that the title tells of. */
export function drawInside(
  placed: PlacedRanking,
  highlight: readonly string[] = [],
  ruler: Ruler = percents,
): Element[] {
  const { id, top, height, zero, ticks, left, right, rows, lead } = placed;
  const marked = highlight.length > 0 || lead === null ? highlight : [lead];
  // Words over rows that don't compare stand clear of the lines.
  const headed = rows.flatMap(({ y, heading }) => (heading ? [y] : []));
  const [from, to] = [
    [top - 4, ...headed],
    [...headed.map((y) => y + aboveHeading), height],
  ];
  const upright = (at: number, className: string) =>
    from.map((y, part) =>
      s('line', {
        className: [className],
        x1: ruler.at(at),
        x2: ruler.at(at),
        y1: round(y),
        y2: round(to[part] ?? height),
      }),
    );
  return [
    drawHatch(id),
    ...(rows.length === 0
      ? [s('rect', { className: ['empty'], x: 0.5, y: 0.5, width: ruler.at(1), height: round(height) - 1 })]
      : []),
    ...placed.heads.map((words) => drawWords(words, ruler)),
    ...ticks.flatMap(({ at, text }) => [
      ...(at === zero ? [] : upright(at, 'grid')),
      s('text', { className: ['tick'], x: ruler.at(at), y: top - 9, textAnchor: 'middle' }, text),
    ]),
    ...drawRules(rows, { left, right }, ruler),
    ...rows.map((row) => drawGroup(row, drawRow(row, id, ruler), marked)),
    ...(zero === null || placed.layout === 'narrow' ? [] : upright(zero, 'zero')),
  ];
}

/** The rows are named by their report, so that they can be marked. */
function drawGroup(row: PlacedRow, children: ElementContent[], highlight: readonly string[]): Element {
  return s(
    'g',
    {
      transform: `translate(0 ${round(row.y)})`,
      dataRow: row.report,
      className: highlight.includes(row.report) ? ['picked'] : undefined,
    },
    children,
  );
}

/** Hairlines over the rows from edge to edge: over the plot's own width one a row, right of it one path of all. */
function drawRules(
  rows: readonly PlacedRow[],
  { left, right }: { left: number; right: number },
  ruler: Ruler,
): Element[] {
  const at = rows.map(({ y }) => round(y) - 0.5);
  const d = at.map((y) => `M0 ${y}H${round(right)}`).join('');
  return [
    ...at.map((y) => s('line', { className: ['rule'], y1: y, y2: y, x1: -left, x2: ruler.at(1) })),
    ...(right > 0 ? [ruler.move(1, 0, [s('path', { className: ['rule'], d })])] : []),
  ];
}

/** A link over each number from edge to edge, and over growth in its own column at the right. */
function drawLinks({ y, marks }: PlacedRow, right: number): ElementContent[] {
  return marks.map((mark) => {
    const [words] = mark.words;
    const box = { y: round(y + mark.y - 12), height: 24 };
    const area =
      words?.className === 'growth' && words.at === 1
        ? {
            x: '100%',
            transform: `translate(${round(words.dx - right - 10)})`,
            width: round(textWidth(words.text, type.label) + 8),
          }
        : { width: '100%' };
    return s('a', { href: mark.href, ariaLabel: mark.statement }, [s('rect', { ...box, ...area })]);
  });
}

function drawRow({ head, heading, marks }: PlacedRow, id: string, ruler: Ruler): ElementContent[] {
  return [
    ...(heading ? [drawWords(heading, ruler)] : []),
    ...head.map((words) => drawWords(words, ruler)),
    ...marks.map((mark) => drawNumber(mark, id, ruler)),
  ];
}

/** A number's shapes and words in a group, or its one run of words alone. */
function drawNumber(mark: PlacedMark, id: string, ruler: Ruler): Element {
  const classes = ['mark', mark.status];
  const [only, ...more] = mark.words;
  if (mark.shape === 'words' && only && more.length === 0) return drawWords(only, ruler, classes);
  return s('g', { className: classes }, [
    ...drawMark(mark, `${id}-hatch`, ruler),
    ...mark.words.map((words) => drawWords(words, ruler)),
  ]);
}

/** Hatching for what is only expected. */
function drawHatch(id: string): Element {
  const size = { width: 5, height: 5, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' };
  return s('defs', {}, [
    s('pattern', { id: `${id}-hatch`, ...size }, [s('path', { className: ['hatch'], d: 'M0 0V5' })]),
  ]);
}

function drawWords(
  { at, dx, y, text, className }: PlacedWords,
  ruler: Ruler,
  more: readonly string[] = [],
): Element {
  return s(
    'text',
    { className: [className, ...more], x: ruler.at(at), y: round(y), dx: dx === 0 ? undefined : round(dx) },
    text,
  );
}
