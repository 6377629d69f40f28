import type { IndicatorSeries } from '../../series/index.ts';
import { fetchOnce } from '../dom/fetch-once.ts';

/** The address of the numbers behind a figure. */
export const seriesUrlOf = (figure: ParentNode): string =>
  figure.querySelector<HTMLElement>('[data-series]')?.dataset['series'] ?? '';

/** The numbers behind a figure, fetched once; rejects where they can't be had, and may then be asked for again. */
export const loadSeries = (figure: ParentNode): Promise<IndicatorSeries> => fetchOnce(seriesUrlOf(figure));
