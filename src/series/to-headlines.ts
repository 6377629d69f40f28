import type { Corpus } from '../corpus/types.ts';
import type { IndicatorRecord } from '../indicator/types.ts';
import type { Routes } from '../url/index.ts';
import { rankTowns } from './rank-towns.ts';
import { toSeries } from './to-series.ts';
import type { Point, RecordSeries, TownSeries } from './types.ts';

/** One headline indicator with the figure of each town that states it. */
export interface Headline {
  series: RecordSeries;
  rows: {
    town: TownSeries<IndicatorRecord>;
    /** The town's figure: the first amount that happened, or else is expected, or else is planned. */
    point: Point<IndicatorRecord>;
    /** Of the greatest, 0 to 100. */
    percent: number;
  }[];
  missing: TownSeries<IndicatorRecord>[];
  /** What is said in place of the names of `missing`, where towns are left out. */
  note?: string;
}

/** The headline indicators that most towns state, and the one choice of each town's figure for all pages. */
export function toHeadlines(
  corpus: Pick<Corpus, 'indicators' | 'reports'>,
  routes: Routes,
  limit = 6,
): Headline[] {
  return corpus.indicators
    .filter(({ headline }) => headline)
    .map((indicator) => toHeadline(toSeries(corpus, indicator, routes)))
    .filter(({ rows }) => rows.length > 1)
    .sort((a, b) => b.rows.length - a.rows.length)
    .slice(0, limit);
}

function toHeadline(series: RecordSeries): Headline {
  const towns = rankTowns(series.towns).map(({ town }) => town);
  const stated = towns.flatMap((town) => (town.levels[0] ? [{ town, point: town.levels[0] }] : []));
  const top = Math.max(...stated.map(({ point }) => point.value), 0);
  return {
    series,
    rows: stated.map((row) => ({
      ...row,
      percent: top > 0 ? Math.max(0.5, Math.round((row.point.value / top) * 1000) / 10) : 0,
    })),
    missing: towns.filter(({ levels }) => levels.length === 0),
  };
}
