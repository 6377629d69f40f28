import type { Topic } from '../../report/types.ts';
import { greatest, valueOf } from './to-overview.ts';
import type { OverviewMode, OverviewTown } from './to-overview.ts';

/** A square of the map, its area by its value. */
export interface PlacedSquare {
  topic: Topic;
  /** Half px; 0 where there is nothing, else at least 1. */
  side: number;
  /** `1234`, `5.6`; undefined where the report is silent. */
  label: string | undefined;
}

/** One town's row of the map. */
export interface PlacedOverviewTown {
  town: string;
  townFull: string;
  squares: PlacedSquare[];
}

/** The side of the greatest square, in half px. */
export const fullSide = 48;

/** Places a row a town, of a square a topic; a full square is the greatest value of all. */
export function placeOverview(towns: readonly OverviewTown[], mode: OverviewMode): PlacedOverviewTown[] {
  const max = greatest(towns, mode);
  return towns.map(({ id, townFull, cells }) => ({
    town: id,
    townFull,
    squares: cells.map((cell): PlacedSquare => {
      const { topic, characters } = cell;
      if (characters === 0) return { topic, side: 0, label: undefined };
      const value = valueOf(cell, mode);
      const side = max > 0 ? Math.round(Math.sqrt(value / max) * fullSide) : 0;
      return { topic, side: value > 0 ? Math.max(1, side) : 0, label: String(Math.round(value * 10) / 10) };
    }),
  }));
}
