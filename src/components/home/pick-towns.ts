import { rankTowns, toFinding, toStandings } from '../../series/index.ts';
import type { IndicatorSeries, TownSeries } from '../../series/index.ts';

/**
 * The towns of a chart that has room for some: first those that its title ranks, then those that state something else, each
 * from the greatest.
 *
 * @returns ids of their reports, `size` at most.
 */
export function pickTowns(series: IndicatorSeries, size: number): Set<string> {
  const standings = toStandings(series.towns);
  const { year } = toFinding(series);
  const isTold = ({ report }: TownSeries): boolean => {
    const standing = standings.get(report);
    return standing !== undefined && 'rank' in standing && standing.year === year;
  };
  const stating = rankTowns(series.towns.filter(({ points }) => points.length > 0)).map(({ town }) => town);
  const { told = [], others = [] } = Object.groupBy(stating, (town) => (isTold(town) ? 'told' : 'others'));
  return new Set([...told, ...others].slice(0, size).map(({ report }) => report));
}
