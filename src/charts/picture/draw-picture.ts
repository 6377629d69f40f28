import type { Element } from 'hast';
import { toFinding } from '../../series/index.ts';
import type { IndicatorSeries } from '../../series/index.ts';
import { drawChartInside } from '../kinds.ts';
import type { ChartOptions, PlacedChart } from '../kinds.ts';
import { pixels } from '../svg/ruler.ts';
import { s } from '../svg/svg.ts';
import { textWidth } from '../svg/text-width.ts';
import { wrap } from '../svg/wrap.ts';
import { drawAlone } from './draw-alone.ts';
import { fitChart } from './fit-chart.ts';
import type { FittedChart } from './fit-chart.ts';
import type { Look } from './picture-style.ts';

/** What a picture says beside its chart, so that it can be read on its own. */
export interface PictureWords {
  /** The finding. */
  title: string;
  /** Unit, years and signs of what has room. */
  subtitleOf: (shown: IndicatorSeries) => string;
  /** Towns and date. */
  source: string;
  /** The address of the page. */
  address: string;
}

/** Sizes of pictures in px: for a slide or a post, for a chat or a feed, for a phone's screen. */
export const formats = {
  wide: { width: 1200, height: 675 },
  square: { width: 1200, height: 1200 },
  tall: { width: 1200, height: 1600 },
} as const;

/** The form of a picture: 16:9, 1:1 or 3:4. */
export type PictureFormat = keyof typeof formats;

const margin = 56;
/** Sizes of type and the steps of their lines, px. */
const headings = [44, 40, 36];
const small = { size: 28, step: 38 };

/** How a picture is drawn beyond what the chart's own options say. */
export interface PictureOptions extends Omit<ChartOptions, 'layout' | 'only' | 'picture'> {
  format?: PictureFormat;
  /** Reports whose rows are marked; the one that the title tells of where there are none. */
  highlight?: readonly string[];
  look?: Look;
}

/** A chart as a picture that stands alone: finding, unit and years, chart, source and address; its own style, no links. */
export function drawPicture(
  series: IndicatorSeries,
  words: PictureWords,
  { format = 'wide', highlight = [], look = 'light', ...options }: PictureOptions = {},
): Element {
  const { width, height } = formats[format];
  const room = width - 2 * margin;
  // A title that a smaller type brings into one line leaves its second to the chart.
  const one = headings.find((size) => wrap(words.title, room, size).length === 1);
  const heading = { size: one ?? headings[0]!, step: 58 };
  const title = wrap(words.title, room, heading.size);
  const sayBelow = (drawn: IndicatorSeries) => wrap(words.subtitleOf(drawn), room, small.size);
  // What is left out, then the source; the address in one piece behind it or under it.
  const footOf = ({ towns, numbers }: FittedChart['hidden']) => {
    const left = [towns > 0 ? `${towns}镇` : '', numbers > 0 ? `${numbers}个数` : ''].filter(Boolean);
    const lead = left.length > 0 ? `另有${left.join('、')}未画出。` : '';
    const said = wrap(`${lead}${words.source}`, room, small.size);
    const last = `${said.at(-1) ?? ''} ${words.address}`;
    const fits = textWidth(last, small.size) <= room;
    return fits ? [...said.slice(0, -1), last] : [...said, ...wrap(words.address, room, small.size)];
  };
  const top = margin + title.length * heading.step + sayBelow(series).length * small.step + 32;
  const lead = [toFinding(series).lead ?? []].flat();
  const chart = (lines: number) => {
    const high = height - top - margin / 2 - lines * small.step;
    return fitChart(series, { width: room, height: high }, options, highlight.length > 0 ? highlight : lead);
  };
  const least = footOf({ towns: 0, numbers: 0 }).length;
  const whole = chart(least);
  const told = footOf(whole.hidden).length;
  const { placed, drawn, hidden } = told > least ? chart(told) : whole;
  const lines = footOf(hidden);
  const first = height - margin / 2 - lines.length * small.step + small.size;
  return drawAlone(
    { width, height },
    [
      ...title.map((text, at) =>
        line(`heading line-${heading.size}`, text, margin + heading.size + at * heading.step),
      ),
      ...sayBelow(drawn).map((text, at) =>
        line('source', text, margin + title.length * heading.step + small.size + 6 + at * small.step),
      ),
      placeAt(placed, margin, top, room, highlight),
      ...lines.map((text, at) => line('source', text, first + at * small.step)),
    ],
    { look, className: 'figure' },
  );
}

/** A fitted chart at a place of a picture. */
export function placeAt(
  placed: PlacedChart,
  x: number,
  y: number,
  width: number,
  highlight: readonly string[] = [],
): Element {
  const { left, right, size } = placed;
  const plot = width / size - left - right;
  const transform = `translate(${x} ${y}) scale(${size.toFixed(4)}) translate(${left} 0)`;
  return s('g', { transform }, drawChartInside(placed, pixels(plot), highlight));
}

const line = (className: string, text: string, y: number) =>
  s('text', { className: [className], x: margin, y: Math.round(y) }, text);
