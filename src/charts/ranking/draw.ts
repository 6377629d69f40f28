import type { Element, ElementContent } from 'hast';
import { round } from '../svg/round.ts';
import { percents } from '../svg/ruler.ts';
import type { Ruler } from '../svg/ruler.ts';
import { s } from '../svg/svg.ts';
import { textWidth } from '../svg/text-width.ts';
import { drawMark } from './draw-mark.ts';
import { type } from './frame.ts';
import type { PlacedMark, PlacedRanking, PlacedRow, PlacedWords } from './types.ts';

/**
 * A placed chart for a page, as wide as its container: names and words have room left and right of the plot, which takes
 * what is left. Links come first, then the picture (`svg[role=img]`, named by title and description), which lets the
 * pointer through: an image has no parts for those who do not see it.
 */
export function drawRanking(placed: PlacedRanking): Element {
  const { id, title, description, layout, left, right, height, lead } = placed;
  const ids = { title: `${id}-title`, description: `${id}-description` };
  const names = { ariaLabelledBy: [ids.title], ariaDescribedBy: [ids.description] };
  const spacer = (width: number) => s('svg', { className: ['spacer'], width, height: 1, ariaHidden: 'true' });
  return s('div', { className: ['plot', layout], dataLead: lead ?? undefined }, [
    spacer(left),
    s('svg', { className: ['ranking'], width: '100%', height: round(height), overflow: 'visible' }, [
      ...placed.rows.map((row) => drawGroup(row, drawLinks(row, placed), lead === null ? [] : [lead])),
      s('svg', { className: ['picture'], role: 'img', overflow: 'visible', ...names }, [
        s('title', { id: ids.title }, title),
        s('desc', { id: ids.description }, description),
        ...drawInside(placed),
      ]),
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
  const upright = (at: number, className: string) =>
    s('line', {
      className: [className],
      x1: ruler.at(at),
      x2: ruler.at(at),
      y1: top - 4,
      y2: round(height),
    });
  return [
    drawHatch(id),
    ...(rows.length === 0
      ? [s('rect', { className: ['empty'], x: 0.5, y: 0.5, width: ruler.at(1), height: round(height) - 1 })]
      : []),
    ...placed.heads.map((words) => drawWords(words, ruler)),
    ...ticks.flatMap(({ at, text }) => [
      ...(at === zero ? [] : [upright(at, 'grid')]),
      s('text', { className: ['tick'], x: ruler.at(at), y: top - 9, textAnchor: 'middle' }, text),
    ]),
    ...rows.flatMap((row) => [
      ...drawRule(row, { left, right }, ruler),
      drawGroup(row, drawRow(row, id, ruler), marked),
    ]),
    ...(zero === null || placed.layout === 'narrow' ? [] : [upright(zero, 'zero')]),
  ];
}

/** The rows are named by their report, so that they can be marked. */
function drawGroup(row: PlacedRow, children: ElementContent[], highlight: readonly string[] = []): Element {
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

/** A hairline over a row from edge to edge: the plot's own width, and what is left and right of it. */
function drawRule(
  { y }: PlacedRow,
  { left, right }: { left: number; right: number },
  ruler: Ruler,
): Element[] {
  const at = round(y) - 0.5;
  const line = { className: ['rule'], y1: at, y2: at };
  return [
    s('line', { ...line, x1: -left, x2: ruler.at(1) }),
    ruler.move(1, 0, [s('line', { ...line, x1: 0, x2: right })]),
  ];
}

/** A link over each number: from the left of the plot to the end of its words, and over growth in its own column. */
function drawLinks(row: PlacedRow, { right }: PlacedRanking): ElementContent[] {
  return row.marks.map((mark) => {
    const [words] = mark.words;
    const isGrowth = words?.className === 'growth' && words.at === 1;
    const reach = isGrowth ? textWidth(words.text, type.label) + 8 : right;
    const box = { y: round(mark.y - 12), height: 24 };
    const beyond = { x: '100%', transform: `translate(${isGrowth ? words.dx - 4 : -6})` };
    const over = s('rect', { ...box, ...beyond, width: Math.max(6, round(reach) + 6) });
    return s('a', { href: mark.href, ariaLabel: mark.statement }, [
      ...(isGrowth ? [] : [s('rect', { ...box, x: -6, width: '100%' })]),
      ...(isGrowth || right > 0 ? [over] : []),
    ]);
  });
}

function drawRow({ head, heading, marks }: PlacedRow, id: string, ruler: Ruler): ElementContent[] {
  return [
    ...(heading ? [drawWords(heading, ruler)] : []),
    ...head.map((words) => drawWords(words, ruler)),
    ...marks.map((mark) => drawNumber(mark, id, ruler)),
  ];
}

function drawNumber(mark: PlacedMark, id: string, ruler: Ruler): Element {
  return s('g', { className: ['mark', mark.status] }, [
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

function drawWords({ at, dx, y, text, className }: PlacedWords, ruler: Ruler): Element {
  return s(
    'text',
    { className: [className], x: ruler.at(at), y: round(y), dx: dx === 0 ? undefined : round(dx) },
    text,
  );
}
