import type { Corpus } from '../corpus/index.ts';
import type { Routes } from '../url/index.ts';
import { rankTowns } from './rank-towns.ts';
import { toSeries } from './series.ts';
import type { IndicatorSeries, Point, TownSeries } from './types.ts';

/** One small multiple: the first number of each town that states it. */
export interface Headline {
  series: IndicatorSeries;
  rows: { town: TownSeries; point: Point; /** Of the greatest, 0 to 100. */ percent: number }[];
  missing: TownSeries[];
}

/** The headline indicators that most towns state. */
export function toHeadlines(corpus: Corpus, routes: Routes, limit = 6): Headline[] {
  return corpus.indicators
    .filter(({ headline }) => headline)
    .map((indicator) => toHeadline(toSeries(corpus, indicator, routes)))
    .filter(({ rows }) => rows.length > 1)
    .sort((a, b) => b.rows.length - a.rows.length)
    .slice(0, limit);
}

function toHeadline(series: IndicatorSeries): Headline {
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
