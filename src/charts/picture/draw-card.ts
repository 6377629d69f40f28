import type { Element } from 'hast';
import { drawAlone } from './draw-alone.ts';
import type { IndicatorSeries } from '../../series/index.ts';
import { placeAt } from './draw-picture.ts';
import { fitChart } from './fit-chart.ts';
import { s } from '../svg/svg.ts';
import { wrap } from '../svg/wrap.ts';

/** What the picture beside a link says; the chart if there is one, else lines of text. */
export interface PreviewCard {
  kicker: string;
  title: string;
  lines: readonly string[];
  chart?: IndicatorSeries;
  source: string;
}

const [width, height, margin, gap] = [1200, 630, 64, 16];
/** Where text and chart end, above the source. */
const bottom = 550;

/** The picture that a chat shows beside a link, 1200 × 630 px. */
export function drawCard({ kicker, title, lines, chart, source }: PreviewCard): Element {
  const room = width - 2 * margin;
  const heading = wrap(title, room, 46).slice(0, 2);
  const top = 96 + heading.length * 60;
  const fitted = chart && fitChart(chart, { width: room, height: bottom - top - 10 });
  const drawn = fitted ? Math.round(fitted.placed.height * fitted.placed.size) : 0;
  const children = [
    s('text', { className: ['kicker'], x: margin, y: 82 }, kicker),
    ...heading.map((line, at) => s('text', { className: ['heading'], x: margin, y: 144 + at * 60 }, line)),
    ...(fitted ? [placeAt(fitted.placed, margin, top + 10, room)] : []),
    ...fit(lines, room, bottom - top - drawn - gap).map(({ line, y, size }) =>
      s('text', { className: [`line-${size}`], x: margin, y: top + drawn + gap + y }, line),
    ),
    s('text', { className: ['source'], x: margin, y: 602 }, source),
  ];
  return drawAlone({ width, height }, children, { className: 'card' });
}

/** Lines in the largest type in which all of them have room, or as many as have room in the smallest. */
function fit(
  lines: readonly string[],
  room: number,
  space: number,
): { line: string; y: number; size: number }[] {
  const settings = [36, 28].map((size) => ({
    size,
    step: Math.round(size * 1.6),
    text: lines.flatMap((line) => wrap(line, room, size)),
  }));
  const { size, step, text } =
    settings.find(({ step, text }) => text.length * step <= space) ?? settings.at(-1)!;
  return text
    .slice(0, Math.max(0, Math.floor(space / step)))
    .map((line, at) => ({ line, y: (at + 1) * step, size }));
}
