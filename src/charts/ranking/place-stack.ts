import type { Frame } from './frame.ts';
import { type } from './frame.ts';
import { placeMark, wordsOf } from './place-mark.ts';
import type { RankedTown, Point, TownSeries, YearLabel } from '../../series/index.ts';
import type { PanelScale } from './scales.ts';
import { textWidth } from '../svg/text-width.ts';
import { formatYear } from '../../series/index.ts';
import type { PlacedRow, PlacedStack } from './types.ts';

/** One panel of numbers: which points of a town, and where they stand. */
export interface Column {
  pick: 'levels' | 'changes' | 'others';
  title: string;
  /** Px from the frame's edge. */
  left: number;
  width: number;
  scale: PanelScale;
  /** Where the note of a mark stands. */
  notes: 'beside' | 'below';
}

/** Numbers that share a line: an amount and its growth. */
type Line = { column: Column; point: Point; year: YearLabel }[];

/** Height above the rows: the panel's title and its ticks. */
const head = 44;
const padding = 10;

/** Places the rows of one or two panels from `y` down. */
export function placeStack(
  towns: readonly RankedTown[],
  columns: readonly Column[],
  frame: Frame,
  y: number,
): PlacedStack {
  const top = y + head;
  let bottom = top;
  const rows = towns.flatMap((ranked) => {
    const lines = toLines(ranked.town, columns);
    if (lines.length === 0) return [];
    const row = placeRow(ranked, lines, frame, bottom);
    bottom += row.height;
    return [row];
  });
  const panels = columns.map(({ title, left, width, scale }) => ({
    title: { x: left, y: y + 16, text: scale.unit ? `${title}（${scale.unit}）` : title },
    x: left,
    width,
    zero: scale.zero === null ? null : left + scale.zero,
    ticks: scale.ticks.map((tick) => ({ ...tick, x: left + tick.x })),
  }));
  return { top, bottom, panels, rows };
}

/** A line a level, with the growth that belongs to it; growth that belongs to none, and what has no scale, have their own. */
function toLines(town: TownSeries, columns: readonly Column[]): Line[] {
  const levels = columns.find(({ pick }) => pick === 'levels');
  const changes = columns.find(({ pick }) => pick === 'changes');
  const lines: Line[] = levels
    ? town.levels.map((point) => [{ column: levels, point, year: town.year }])
    : [];
  if (changes)
    for (const point of town.changes) {
      const line = lines.find(
        ([first, second]) =>
          first && !second && first.column !== changes && point.record.of === first.point.record.id,
      );
      if (line) line.push({ column: changes, point, year: line[0]!.point.year });
      else lines.push([{ column: changes, point, year: town.year }]);
    }
  const others = columns.find(({ pick }) => pick === 'others') ?? levels;
  if (others) for (const point of othersOf(town)) lines.push([{ column: others, point, year: town.year }]);
  return lines;
}

/** The numbers that have no place on a scale. */
export function othersOf({ points }: TownSeries): Point[] {
  return points.filter(({ role }) => role === 'other');
}

function placeRow({ town, rank }: RankedTown, lines: readonly Line[], frame: Frame, y: number): PlacedRow {
  let bottom = padding / 2;
  const marks = lines.flatMap((line) => {
    const placed = line.map(({ column, point, year }) =>
      placeMark(point, {
        scale: column.scale,
        left: column.left,
        y: bottom,
        line: frame.line,
        notes: column.notes,
        year,
      }),
    );
    const isNoted = line.some(
      ({ column, point, year }) => column.notes === 'below' && wordsOf(point, year).note !== null,
    );
    bottom += isNoted ? frame.noted : frame.line;
    return placed;
  });
  const words = notesOf(town, frame);
  const notes = words.map((text, index) => ({ x: 0, y: padding / 2 + 33 + index * 15, text }));
  const height = Math.max(bottom, (notes.at(-1)?.y ?? 0) + 5) + padding / 2;
  return {
    report: town.report,
    y,
    height,
    name: { x: 0, y: padding / 2 + 17, text: town.town },
    notes,
    marks,
    rank,
  };
}

/** What stands under a town's name: `2020年（文中作2023）·转载`, in two lines where it is narrow. */
function notesOf({ year, provenance }: TownSeries, frame: Frame): string[] {
  const origin = provenance === 'reprint' ? '转载' : '官方';
  if (frame.stacked) return [year.text, year.caution ? `${origin}·${year.caution}` : origin];
  return [`${formatYear(year)}${year.caution ? '' : ' · '}${origin}`];
}

/** Px that the towns' names and notes take. */
export function widthOfNames(towns: readonly RankedTown[], frame: Frame): number {
  const widths = towns.flatMap(({ town }) => [
    textWidth(town.town, type.name),
    ...notesOf(town, frame).map((note) => textWidth(note, type.note)),
  ]);
  return Math.max(0, ...widths) + (frame.stacked ? 10 : 20);
}
