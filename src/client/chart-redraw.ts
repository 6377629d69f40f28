import { describeFinding } from '../charts/describe.ts';
import { drawRanking } from '../charts/draw-ranking.ts';
import { placeRanking } from '../charts/place-ranking.ts';
import { selectSeries } from '../charts/select-series.ts';
import type { IndicatorView } from '../charts/contract.ts';
import type { IndicatorSeries } from '../charts/types.ts';
import { toDom } from './to-dom.ts';

/** Draws a view of a series into its figure, by the code that drew the page: both layouts, and the finding below. */
export function redraw(figure: ParentNode, series: IndicatorSeries, view: IndicatorView): void {
  const shown = selectSeries(series, view);
  const { scale, sort, unit } = view;
  const pictures = (['wide', 'narrow'] as const).map((layout) =>
    toDom(drawRanking(placeRanking(shown, { layout, scale, sort, magnitude: unit }))),
  );
  figure.querySelector('[data-drawing]')?.replaceChildren(...pictures);
  const finding = figure.querySelector('[data-finding]');
  if (finding) finding.textContent = describeFinding(shown);
}
