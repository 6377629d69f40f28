import type { Element } from 'hast';
import { drawAlone } from './draw-alone.ts';
import { drawChartInside } from '../kinds.ts';
import type { PlacedChart } from '../kinds.ts';
import type { Look } from './picture-style.ts';
import { s } from '../svg/svg.ts';
import { wrap } from '../svg/wrap.ts';

/** What a picture says beside its chart, so that it can be read on its own. */
export interface PictureWords {
  title: string;
  /** Where the numbers come from. */
  source: string;
  /** The address of the page. */
  address: string;
}

const margin = 32;

/** A chart as a picture that stands alone: title, chart, source and address on paper; its own style, no links. */
export function drawPicture(
  placed: PlacedChart,
  words: PictureWords,
  { highlight = [], look = 'light' }: { highlight?: readonly string[]; look?: Look } = {},
): Element {
  const width = placed.width + 2 * margin;
  const title = wrap(words.title, placed.width, 22);
  const foot = [...wrap(words.source, placed.width, 12), ...wrap(words.address, placed.width, 12)];
  const top = margin + title.length * 30 + 12;
  const height = Math.round(top + placed.height + 20 + foot.length * 18 + margin / 2);
  const children = [
    ...title.map((text, at) =>
      s('text', { className: ['heading'], x: margin, y: margin + 20 + at * 30 }, text),
    ),
    s('g', { transform: `translate(${margin} ${top})` }, drawChartInside(placed, highlight)),
    ...foot.map((text, at) =>
      s(
        'text',
        { className: ['source'], x: margin, y: Math.round(top + placed.height + 24 + at * 18) },
        text,
      ),
    ),
  ];
  return drawAlone({ width, height }, children, { look });
}
