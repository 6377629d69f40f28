import { rankTowns } from './rank-towns.ts';
import type { RankedTown } from './rank-towns.ts';
import type { IndicatorRecord } from '../indicator/types.ts';
import type { Point, RecordSeries, TownSeries } from './types.ts';

/** One row of the table: a number and the growth that belongs to it. */
export interface TableRow {
  point: Point<IndicatorRecord>;
  growth: Point<IndicatorRecord>[];
}

/** The rows of one town; none where it says nothing. */
export interface TableGroup extends RankedTown<TownSeries<IndicatorRecord>> {
  rows: TableRow[];
}

/** The chart's numbers and all that it can't show, as rows grouped by town, in the chart's order. */
export function toTable(series: RecordSeries): TableGroup[] {
  return rankTowns(series.towns).map((ranked) => ({ ...ranked, rows: toRows(ranked.town) }));
}

function toRows({ points }: TownSeries<IndicatorRecord>): TableRow[] {
  const belongs = (growth: Point, point: Point) =>
    growth.role === 'change' && point.role === 'level' && growth.record.of === point.record.id;
  return points
    .filter((point) => !points.some((other) => belongs(point, other)))
    .map((point) => ({ point, growth: points.filter((growth) => belongs(growth, point)) }));
}
