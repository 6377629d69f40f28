import type { DrawnRecord, IndicatorSeries, Point, RecordSeries } from './types.ts';

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
  const { id, status, bound, of } = point.record;
  const record: DrawnRecord = { id, status, bound, of };
  return { ...point, record };
}
