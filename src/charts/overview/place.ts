import type { Topic } from '../../report/types.ts';
import { greatest, valueOf } from './to-overview.ts';
import type { OverviewMode, OverviewTown } from './to-overview.ts';

/** A square of the map, its area by its value; lengths in px. */
export interface PlacedSquare {
  town: string;
  topic: Topic;
  x: number;
  y: number;
  side: number;
  /** `1234`, `5.6`, `—` for nothing. */
  label: string;
  statement: string;
}

/** The map, ready to be drawn. */
export interface PlacedOverview {
  mode: OverviewMode;
  width: number;
  height: number;
  squares: PlacedSquare[];
}

/** Height of a topic's row and width of a town's column, in px. */
export const overviewFrame = { row: 28, column: 96, square: 24 } as const;

/** Places towns as columns and topics as rows; `max` is the value of a full square, of all towns by default. */
export function placeOverview(
  towns: readonly OverviewTown[],
  mode: OverviewMode,
  labels: Readonly<Record<Topic, string>>,
  max = greatest(towns, mode),
): PlacedOverview {
  const { row, column, square } = overviewFrame;
  return {
    mode,
    width: towns.length * column,
    height: (towns[0]?.cells.length ?? 0) * row,
    squares: towns.flatMap(({ id, townFull, cells }, at) =>
      cells.map((cell, index) => {
        const value = valueOf(cell, mode);
        const side = max > 0 ? Math.sqrt(Math.min(value / max, 1)) * square : 0;
        const shown = mode === 'characters' ? String(value) : String(Math.round(value * 10) / 10);
        const label = cell.characters > 0 ? shown : '—';
        const unit = mode === 'characters' ? '字' : '个数字每千字';
        const said = cell.characters > 0 ? `${shown}${unit}` : '未涉及';
        return {
          town: id,
          topic: cell.topic,
          x: at * column + (row - side) / 2,
          y: index * row + (row - side) / 2,
          side,
          label,
          statement: `${townFull}，${labels[cell.topic]}：${said}`,
        };
      }),
    ),
  };
}
