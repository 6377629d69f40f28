import { describeFinding, selectSeries } from '../../series/index.ts';
import { drawChart, placeChart } from '../../charts/index.ts';
import type { IndicatorView, IndicatorSeries } from '../../series/index.ts';
import { toDom } from '../dom/to-dom.ts';

const layouts = ['wide', 'narrow'] as const;
let behind = 0;

/**
 * Draws a view of a series into its figure, by the code that drew the page, and the finding below.
 *
 * The layout that is seen is drawn at once, so that the answer comes with the next frame; the other one behind it.
 *
 * @param drawn called after either.
 */
export function redraw(
  figure: ParentNode,
  series: IndicatorSeries,
  view: IndicatorView,
  drawn: () => void,
): void {
  const shown = selectSeries(series, view);
  const { scale, sort, unit } = view;
  const draw = (picture: Element, layout: (typeof layouts)[number]): void => {
    picture.replaceWith(toDom(drawChart(placeChart(shown, { layout, scale, sort, magnitude: unit }))));
    drawn();
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
  const finding = figure.querySelector('[data-finding]');
  if (finding) finding.textContent = describeFinding(shown);
}
