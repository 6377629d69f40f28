import type { DrawnRecord, IndicatorSeries, Point, RecordSeries } from './types.ts';
import { shownBound } from './shown-bound.ts';

/** A series with no more than drawing asks for, as a browser is sent it. */
export function toDrawn({ indicator, unit, magnitude, towns }: RecordSeries): IndicatorSeries {
  return {
    indicator: { id: indicator.id, label: indicator.label },
    unit,
    magnitude,
    towns: towns.map((town) => ({
      ...town,
      levels: town.levels.map(slim),
      changes: town.changes.map(slim),
      points: town.points.map(slim),
    })),
  };
}

function slim(point: RecordSeries['towns'][number]['points'][number]): Point {
  const { id, status, of } = point.record;
  const record: DrawnRecord = { id, status, bound: shownBound(point.record), of };
  return { ...point, record };
}
