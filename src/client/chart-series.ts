import type { IndicatorSeries } from '../charts/types.ts';

const loaded = new Map<string, Promise<IndicatorSeries>>();

/** The numbers behind a figure, fetched once; rejects where they can't be had, and may then be asked for again. */
export function loadSeries(figure: ParentNode): Promise<IndicatorSeries> {
  const url = figure.querySelector<HTMLElement>('[data-series]')?.dataset['series'] ?? '';
  const series =
    loaded.get(url) ??
    fetch(url).then((answer) => {
      if (!answer.ok) throw new Error(`no series: ${answer.status}`);
      return answer.json() as Promise<IndicatorSeries>;
    });
  loaded.set(url, series);
  series.catch(() => loaded.delete(url));
  return series;
}
