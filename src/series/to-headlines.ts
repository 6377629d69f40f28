import type { Corpus } from '../corpus/types.ts';
import type { IndicatorRecord } from '../indicator/types.ts';
import type { Routes } from '../url/index.ts';
import { incomparable } from './compare/compare-figures.ts';
import { toFinding } from './compare/to-finding.ts';
import { toStandings } from './compare/to-standings.ts';
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
    /**
     * Length of its bar, 0 to 100 of the greatest that compares; null where the judge of comparisons keeps the figure
     * apart, so that no length may be set against another's.
     */
    percent: number | null;
    /** What a reader is told in place of a bar; null where there is one. */
    apart: string | null;
    /** Whether it is of the year of most figures that compare; only such a bar is solid. */
    isOfYear: boolean;
  }[];
  missing: TownSeries<IndicatorRecord>[];
  /** What is said in place of the names of `missing`, where towns are left out. */
  note?: string;
}

/** Reasons of the judge that keep a figure from being drawn on the scale of the others; another year is drawn hollow. */
const kept = {
  'period-length': incomparable['period-length'],
  name: incomparable.name,
  whole: incomparable.whole,
  flagged: incomparable.flagged,
  bound: incomparable.bound,
} as const;
type IncomparableReason = keyof typeof kept;

/** The headline indicators that most towns state, and the one choice of each town's figure for all pages. */
export function toHeadlines(
  { indicators, stating }: Pick<Corpus, 'indicators' | 'stating'>,
  routes: Routes,
  limit = 6,
): Headline[] {
  const all = indicators
    .filter(({ headline }) => headline)
    .map((indicator) => toSeries({ reports: stating(indicator.id) }, indicator, routes));
  return headlinesOf(all, limit);
}

/** Those of some series that more than one town states, the most stated first. */
export function headlinesOf(all: readonly RecordSeries[], limit: number): Headline[] {
  return all
    .map(toHeadline)
    .filter(({ rows }) => rows.length > 1)
    .sort((a, b) => b.rows.length - a.rows.length)
    .slice(0, limit);
}

function toHeadline(series: RecordSeries): Headline {
  const towns = rankTowns(series.towns).map(({ town }) => town);
  const stated = towns.flatMap((town) => (town.levels[0] ? [{ town, point: town.levels[0] }] : []));
  const standings = toStandings(towns);
  const { year } = toFinding(series);
  const reasonOf = (id: string) => {
    const standing = standings.get(id);
    return standing && 'reason' in standing && standing.reason in kept
      ? kept[standing.reason as IncomparableReason]
      : null;
  };
  const judged = stated.map((row) => ({ ...row, apart: reasonOf(row.town.report) }));
  const top = Math.max(...judged.map(({ point, apart }) => (apart === null ? point.value : 0)), 0);
  const percentOf = (value: number) => (top > 0 ? Math.max(0.5, Math.round((value / top) * 1000) / 10) : 0);
  return {
    series,
    rows: judged.map((row) => ({
      ...row,
      percent: row.apart === null ? percentOf(row.point.value) : null,
      isOfYear: row.point.year.text === year,
    })),
    missing: towns.filter(({ levels }) => levels.length === 0),
  };
}
