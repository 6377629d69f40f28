import type { Element } from 'hast';
import { s } from 'hastscript';
import { toCells } from '../align/index.ts';
import type { ReportDocument } from '../corpus/index.ts';
import type { Topic } from '../report/types.ts';

/** How much one report writes on one topic. */
export interface OverviewCell {
  topic: Topic;
  /** Characters of headings and paragraphs. */
  characters: number;
  /** Numbers with a unit. */
  numbers: number;
}

/** What the map counts: characters, or numbers per 1,000 characters. */
export type OverviewMode = 'characters' | 'numbers';

/** One town of the map. */
export interface OverviewTown {
  id: string;
  townFull: string;
  cells: OverviewCell[];
}

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

/** What each report writes on each topic, 0 where it is silent. */
export function toOverview(reports: readonly ReportDocument[], topics: readonly Topic[]): OverviewTown[] {
  return reports.map((report) => {
    const cells = toCells(report);
    return {
      id: report.meta.id,
      townFull: report.meta.townFull,
      cells: topics.map((topic) => ({
        topic,
        characters: cells
          .filter((cell) => cell.topic === topic)
          .flatMap(({ pieces }) => pieces)
          .reduce((sum, { start, end }) => sum + end - start, 0),
        numbers: report.records.filter((record) => record.topic === topic).length,
      })),
    };
  });
}

/** The value of a cell in a mode; 0 where the report is silent on the topic. */
export function valueOf({ characters, numbers }: OverviewCell, mode: OverviewMode): number {
  if (mode === 'characters') return characters;
  return characters > 0 ? (numbers / characters) * 1000 : 0;
}

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

/** The greatest value of any cell. */
export function greatest(towns: readonly OverviewTown[], mode: OverviewMode): number {
  return Math.max(0, ...towns.flatMap(({ cells }) => cells.map((cell) => valueOf(cell, mode))));
}

/** Draws a placed map: a square and its number in each cell, which leads to its row where the report has it. */
export function drawOverview(
  { mode, width, height, squares }: PlacedOverview,
  toHref: (square: PlacedSquare) => string,
): Element {
  const { row, column } = overviewFrame;
  return s(
    'svg',
    { className: ['overview'], dataMode: mode, viewBox: `0 0 ${width} ${height}`, width, height },
    squares.map((square) => {
      const [left, top] = [Math.floor(square.x / column) * column, Math.floor(square.y / row) * row];
      const side = Math.round(square.side * 10) / 10;
      const marks = [
        s('rect', {
          x: Math.round(square.x * 10) / 10,
          y: Math.round(square.y * 10) / 10,
          width: side,
          height: side,
        }),
        s('text', { x: left + row + 4, y: top + 19 }, square.label),
      ];
      return square.side > 0
        ? s('a', { href: toHref(square), ariaLabel: square.statement }, marks)
        : s('text', { x: left + row + 4, y: top + 19, className: ['none'] }, square.label);
    }),
  );
}
