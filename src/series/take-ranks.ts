import { rankStating } from './rank-towns.ts';
import type { RecordSeries } from './types.ts';

/** How many pages of `most` towns the stating towns of a series take; at least one. */
export const countPages = (stating: number, most: number): number => Math.max(1, Math.ceil(stating / most));

/**
 * The towns of one page of a series, which are parted by rank: the first page is the whole series, which draws its first
 * towns and tells of the others, any further one a selection of its own.
 *
 * @param page from 1.
 * @param most so many towns a page shows.
 */
export function takeRanks(series: RecordSeries, page: number, most: number): RecordSeries {
  if (page === 1) return series;
  const shown = new Set(
    rankStating(series)
      .slice((page - 1) * most, page * most)
      .map(({ town }) => town),
  );
  return { ...series, isSelection: true, towns: series.towns.filter((town) => shown.has(town)) };
}
