import type { Headline, Point } from '../../series/index.ts';
import type { Indicator, IndicatorRecord } from '../../indicator/types.ts';

/** One headline indicator as a column of the towns' table. */
export interface HeadlineColumn {
  indicator: Indicator;
  /** Unit that the figures are given in: `亿元`. */
  unit: string;
  /** The town's figure, by report id. */
  points: ReadonlyMap<string, Point<IndicatorRecord>>;
  /** A figure in `unit`, with as many decimals as its neighbours have. */
  format: (point: Point) => string;
}

/** Sums from a hundred million on are given in 亿, two decimals; all else as it is. */
export function headlineColumns(headlines: readonly Headline[]): HeadlineColumn[] {
  return headlines.map(({ series: { indicator, unit }, rows }) => {
    const largest = Math.max(0, ...rows.map(({ point }) => point.value));
    const [word, format]: [string, HeadlineColumn['format']] =
      largest >= 1e8
        ? ['亿', ({ value }) => (value / 1e8).toFixed(2)]
        : ['', ({ value }) => value.toLocaleString('en')];
    return {
      indicator,
      unit: `${word}${unit.name ?? ''}`,
      points: new Map(rows.map(({ town, point }) => [town.report, point])),
      format,
    };
  });
}
