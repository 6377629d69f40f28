import type { Element, ElementContent } from 'hast';
import { drawMark } from './draw-mark.ts';
import { round } from '../svg/round.ts';
import { s } from '../svg/svg.ts';
import type { PlacedPanel, PlacedRanking, PlacedRow, PlacedStack } from './types.ts';
import type { PlacedText } from '../types.ts';

/** A link over each number's line. */
export function drawLinks({ stacks, width }: PlacedRanking): Element[] {
  return stacks.map((stack) => drawStackOf(stack, (row) => linkMarks(row, width)));
}

/** All that is seen of a chart; the rows of `highlight` are marked. */
export function drawInside(placed: PlacedRanking, highlight: readonly string[] = []): Element[] {
  const { id, width, height, stacks } = placed;
  return [
    drawHatch(id),
    ...stacks.flatMap((stack) => [
      ...stack.panels.map((panel) => drawPanel(panel, stack)),
      drawStackOf(stack, (row) => drawRow(row, id, width), highlight),
    ]),
    ...(stacks.length === 0 ? [s('rect', { className: ['empty'], ...frameOf(width, height) })] : []),
    ...placed.remarks.map((remark) => drawText(remark, 'remark')),
  ];
}

/** The rows of a stack, named by their report so that they can be marked. */
function drawStackOf(
  stack: PlacedStack,
  draw: (row: PlacedRow) => ElementContent[],
  highlight: readonly string[] = [],
): Element {
  return s(
    'g',
    {},
    stack.rows.map((row) =>
      s(
        'g',
        {
          transform: `translate(0 ${round(row.y)})`,
          dataRow: row.report,
          className: highlight.includes(row.report) ? ['picked'] : undefined,
        },
        draw(row),
      ),
    ),
  );
}

function linkMarks(row: PlacedRow, width: number): ElementContent[] {
  return row.marks.map((mark) => {
    const right = row.marks.find((other) => other.y === mark.y && other.x0 > mark.x0);
    const left = Math.min(mark.x0, mark.x1) - 6;
    return s('a', { href: mark.href, ariaLabel: mark.statement }, [
      s('title', {}, mark.statement),
      s('rect', {
        x: round(left),
        y: round(mark.y - 11),
        width: round((right ? Math.min(right.x0, right.x1) - 12 : width) - left),
        height: 22,
        rx: 2,
      }),
    ]);
  });
}

function drawRow(row: PlacedRow, id: string, width: number): ElementContent[] {
  return [
    s('path', { className: ['rule'], d: `M0 0H${width}` }),
    drawText(row.name, 'name'),
    ...row.notes.map((note) => drawText(note, 'note')),
    ...row.marks.map((mark) =>
      s('g', { className: ['mark', mark.status] }, [
        ...drawMark(mark, `${id}-hatch`),
        drawText(mark.label, 'label'),
        ...(mark.note ? [drawText(mark.note, 'note')] : []),
      ]),
    ),
  ];
}

function drawPanel(panel: PlacedPanel, { top, bottom }: PlacedStack): Element {
  return s('g', { className: ['panel'] }, [
    drawText(panel.title, 'title'),
    ...panel.ticks.flatMap(({ x, text }) => [
      s('path', { className: ['grid'], d: `M${round(x)} ${round(top)}V${round(bottom)}` }),
      drawText({ x, y: top - 8, text, anchor: 'middle' }, 'tick'),
    ]),
    ...(panel.zero === null
      ? []
      : [s('path', { className: ['zero'], d: `M${round(panel.zero)} ${round(top)}V${round(bottom)}` })]),
  ]);
}

/** Hatching for what is only expected. */
function drawHatch(id: string): Element {
  return s('defs', {}, [
    s(
      'pattern',
      {
        id: `${id}-hatch`,
        width: 5,
        height: 5,
        patternUnits: 'userSpaceOnUse',
        patternTransform: 'rotate(45)',
      },
      [s('path', { className: ['hatch'], d: 'M0 0V5' })],
    ),
  ]);
}

function drawText({ x, y, text, anchor }: PlacedText, className: string): Element {
  return s(
    'text',
    {
      className: [className],
      x: round(x),
      y: round(y),
      ...(anchor && anchor !== 'start' ? { textAnchor: anchor } : {}),
    },
    text,
  );
}

function frameOf(width: number, height: number) {
  return { x: 0.5, y: 0.5, width: width - 1, height: round(height) - 1 };
}
