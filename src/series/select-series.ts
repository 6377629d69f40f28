import { formatBounded } from './amount.ts';
import type { IndicatorView } from './indicator-view.ts';
import type { IndicatorSeries, Point, TownSeries } from './types.ts';
import { shownBound } from './shown-bound.ts';

/**
 * The part of a series that a view shows: its towns, kinds and statuses, amounts in its magnitude.
 *
 * A town that states something else only is left out, since it can't be called silent; one that states nothing stays.
 */
export function selectSeries(
  series: IndicatorSeries,
  view: Pick<IndicatorView, 'towns' | 'kind' | 'status' | 'unit'>,
): IndicatorSeries {
  const towns = series.towns
    .filter(({ report }) => view.towns.length === 0 || view.towns.includes(report))
    .map((town) => ({ said: town.points.length > 0, town: selectTown(town, view) }))
    .filter(({ said, town }) => !said || town.points.length > 0)
    .map(({ town }) => town);
  const isSelection = towns.length < series.towns.length || view.kind.length < 2 || view.status.length < 3;
  const magnitude = view.unit === 'auto' ? series.magnitude : view.unit;
  return { ...series, magnitude, towns, ...(isSelection && { isSelection }) };
}

function selectTown(
  town: TownSeries,
  { kind, status, unit }: Pick<IndicatorView, 'kind' | 'status' | 'unit'>,
): TownSeries {
  // What is no growth goes with the amounts.
  const kinds = { level: 'amount', change: 'change', other: 'amount' };
  const keep = (points: readonly Point[]) =>
    points
      .filter(({ record, role }) => {
        return status.includes(record.status) && kind.includes(kinds[role]);
      })
      .map((point) => relabel(point, unit));
  const points = keep(town.points);
  const levels = keep(town.levels);
  const changes = keep(town.changes);
  return { ...town, year: (levels[0] ?? points[0])?.year ?? town.year, levels, changes, points };
}

function relabel(point: Point, magnitude: IndicatorView['unit']): Point {
  if (magnitude === 'auto' || point.role !== 'level') return point;
  const label = formatBounded(point.value, point.unit, shownBound(point.record), magnitude);
  return { ...point, label, statement: point.statement.replace(point.label, label) };
}
