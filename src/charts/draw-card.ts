import type { Element } from 'hast';
import { drawInside } from './draw-ranking.ts';
import { pictureStyle } from './picture-style.ts';
import { s } from './svg.ts';
import type { PlacedRanking } from './types.ts';
import { wrap } from './wrap.ts';

/** What the picture beside a link says; the chart if there is one, else lines of text. */
export interface Card {
  kicker: string;
  title: string;
  lines: readonly string[];
  chart?: PlacedRanking;
  source: string;
}

const [width, height, margin] = [1200, 630, 64];

/** The picture that a chat shows beside a link, 1200 × 630 px. */
export function drawCard({ kicker, title, lines, chart, source }: Card): Element {
  const room = width - 2 * margin;
  const heading = wrap(title, room, 46).slice(0, 2);
  const top = 136 + heading.length * 60;
  const text = lines.flatMap((line) => wrap(line, room, 28)).slice(0, Math.floor((540 - top) / 46));
  const scale = chart ? Math.min(room / chart.width, (550 - top + 40) / chart.height) : 1;
  const left = chart ? Math.round((width - chart.width * scale) / 2) : margin;
  return s('svg', { viewBox: `0 0 ${width} ${height}`, width, height, className: ['card'] }, [
    s('style', {}, pictureStyle),
    s('rect', { className: ['paper'], width, height }),
    s('text', { className: ['kicker'], x: margin, y: 82 }, kicker),
    ...heading.map((line, at) => s('text', { className: ['heading'], x: margin, y: 144 + at * 60 }, line)),
    ...(chart
      ? [
          s(
            'g',
            { transform: `translate(${left} ${top - 30}) scale(${scale.toFixed(3)})` },
            drawInside(chart),
          ),
        ]
      : text.map((line, at) => s('text', { className: ['line'], x: margin, y: top + 40 + at * 46 }, line))),
    s('text', { className: ['source'], x: margin, y: 602 }, source),
  ]);
}
