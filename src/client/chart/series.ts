import type { IndicatorSeries } from '../../series/index.ts';
import { fetchOnce } from '../dom/fetch-once.ts';

/** The numbers behind a figure, fetched once; rejects where they can't be had, and may then be asked for again. */
export const loadSeries = (figure: ParentNode): Promise<IndicatorSeries> =>
  fetchOnce(figure.querySelector<HTMLElement>('[data-series]')?.dataset['series'] ?? '');
