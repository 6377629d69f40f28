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
  /** Whether towns are rows and topics columns, for narrow screens; its squares carry no numbers. */
  isTurned: boolean;
  width: number;
  height: number;
  squares: PlacedSquare[];
}

/** Height of a topic's row and width of a town's column, in px. */
export const overviewFrame = { row: 28, column: 66, square: 24 } as const;

/**
 * Places towns as columns and topics as rows, or turned, as rows and narrow columns, so that any number of towns fits a
 * phone; a full square is the greatest value of all.
 */
export function placeOverview(
  towns: readonly OverviewTown[],
  mode: OverviewMode,
  labels: Readonly<Record<Topic, string>>,
  { isTurned = false } = {},
): PlacedOverview {
  const { row, column, square } = overviewFrame;
  const max = greatest(towns, mode);
  const topics = towns[0]?.cells.length ?? 0;
  return {
    mode,
    isTurned,
    width: isTurned ? topics * row : towns.length * column,
    height: (isTurned ? towns.length : topics) * row,
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
          x: (isTurned ? index * row : at * column) + (row - side) / 2,
          y: (isTurned ? at : index) * row + (row - side) / 2,
          side,
          label,
          statement: `${townFull}，${labels[cell.topic]}：${said}`,
        };
      }),
    ),
  };
}
