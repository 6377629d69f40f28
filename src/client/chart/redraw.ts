import {
  describeFigure,
  describeMissing,
  describeRest,
  selectSeries,
  toFinding,
} from '../../series/index.ts';
import { drawChart, drawKey, placeChart } from '../../charts/index.ts';
import type { IndicatorView, IndicatorSeries } from '../../series/index.ts';
import { toDom } from '../dom/to-dom.ts';

const layouts = ['wide', 'narrow'] as const;
let behind = 0;

/**
 * Draws a view of a series into its figure, by the code that drew the page, and the finding below.
 *
 * The layout that is seen is drawn at once, so that the answer comes with the next frame; the other one behind it.
 *
 * @param drawn called after either, with the report of the town that the title tells of.
 */
export function redraw(
  figure: ParentNode,
  series: IndicatorSeries,
  view: IndicatorView,
  drawn: (lead: string | null) => void,
): void {
  const shown = selectSeries(series, view);
  const { year, lead } = toFinding(shown);
  const { scale, sort, unit } = view;
  const place = (layout: (typeof layouts)[number]) =>
    placeChart(shown, { layout, scale, sort, magnitude: unit });
  const draw = (picture: Element, layout: (typeof layouts)[number]): void => {
    picture.replaceWith(toDom(drawChart(place(layout))));
    drawn(lead);
  };
  const pictures = [...(figure.querySelector('[data-drawing]')?.children ?? [])];
  const isSeen = pictures.map((picture) => picture.checkVisibility());
  const drawAll = (seen: boolean): void => {
    pictures.forEach((picture, at) => {
      if (isSeen[at] === seen && layouts[at]) draw(picture, layouts[at]);
    });
  };
  clearTimeout(behind);
  drawAll(true);
  behind = window.setTimeout(drawAll, 100, false);
  const { title, subtitle, source } = describeFigure(shown, scale);
  const words = {
    headline: title,
    subtitle: `${subtitle}${scale === 'log' ? '对数刻度。' : ''}`,
    source,
    finding: `${describeRest(shown)}${describeMissing(shown.towns)}`,
  };
  for (const [name, text] of Object.entries(words)) {
    const line = figure.querySelector(`[data-${name}]`);
    if (line) line.textContent = text;
  }
  const placed = place('wide');
  const hidden = shown.towns.filter(({ points }) => points.length > 0).length - placed.rows.length;
  const rest = figure.querySelector('[data-hidden]');
  if (rest) rest.textContent = hidden > 0 ? `另有${hidden}镇写明，未画出；全部数值见数据文件。` : '';
  const key = drawKey(placed, year).map((node) => toDom(node));
  figure.querySelector('[data-key]')?.replaceChildren(...key);
}
