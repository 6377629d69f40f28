import { formatYear } from '../../series/index.ts';
import type { Point, TownSeries } from '../../series/index.ts';
import { textWidth } from '../svg/text-width.ts';
import { type } from './frame.ts';
import type { Frame } from './frame.ts';
import { placeMark, wordsOf } from './place-mark.ts';
import type { MarkFrame } from './place-mark.ts';
import type { PlacedMark, PlacedRow, PlacedWords } from './types.ts';

/** A number with the growth that belongs to it; growth that belongs to none stands alone. */
type NumberLine = { point: Point | null; growth: Point[] };

function toLines({ levels, changes, points }: TownSeries): NumberLine[] {
  const lines: NumberLine[] = [...levels, ...points.filter(({ role }) => role === 'other')].map((point) => ({
    point,
    growth: changes.filter(({ record }) => record.of === point.record.id),
  }));
  const owned = new Set(lines.flatMap(({ growth }) => growth));
  const alone = changes.filter((change) => !owned.has(change));
  return [...lines, ...alone.map((point) => ({ point: null, growth: [point] }))];
}

/** Places one town: its name and year, and under each other its numbers with their growth in a column of text. */
export function placeRow(town: TownSeries, given: MarkFrame, left: number): Omit<PlacedRow, 'y' | 'heading'> {
  const { frame } = given;
  const marks: PlacedMark[] = [];
  const { words, height } = placeHead(town, frame, left);
  let y: number = frame.stacked ? height : 0;
  for (const { point, growth } of toLines(town)) {
    if (point) marks.push(placeMark(point, town.year, y, given));
    const hasNote = point && given.isNoteUnder && wordsOf(point, town.year).note !== '';
    if (point) y += frame.line + (hasNote ? frame.under : 0);
    let below = point && !frame.stacked ? y - frame.line - (hasNote ? frame.under : 0) : y;
    for (const change of growth) {
      const mark = placeGrowth(change, point?.year ?? town.year, below, frame);
      marks.push(mark);
      below += frame.line + (mark.words.length > 1 ? frame.under : 0);
    }
    y = Math.max(y, below);
  }
  return { report: town.report, height: Math.max(y, height) + frame.gap, head: words, marks };
}

/** Growth in words: in a column of its own at the right, or under its number. */
function placeGrowth(point: Point, year: Point['year'], y: number, frame: Frame): PlacedMark {
  const { label, note } = wordsOf(point, year);
  const said = point.against === null ? label : point.label;
  const at = frame.stacked ? 0 : 1;
  const base = y + frame.line / 2 + 4.5;
  const words: PlacedWords[] = [
    { at, dx: 0, y: base, text: said, className: 'growth' },
    ...(note !== '' ? [{ at, dx: 0, y: base + frame.under, text: note, className: 'note' }] : []),
  ];
  const { id, status, bound } = point.record;
  const place = { shape: 'words', isHollow: false, x0: 0, x1: 0, y: y + frame.line / 2 } as const;
  return { id, href: point.href, statement: point.statement, status, bound, ...place, words };
}

/** What stands with a town's name: `2020年`, and `文中作2023 · 转载`, where there is room below in a line of its own. */
function linesOfHead({ year, provenance }: TownSeries, frame: Frame): string[] {
  const isDense = !frame.stacked && frame.gap < 10;
  const reprint = provenance === 'reprint' && !isDense ? ['转载'] : [];
  if (frame.stacked || isDense || year.caution === null) return [[formatYear(year), ...reprint].join(' · ')];
  return [year.text, [year.caution, ...reprint].join(' · ')];
}

/** Name and years: under each other left of the plot, in one line there, or over it, in two lines where one is too narrow. */
function placeHead(town: TownSeries, frame: Frame, left: number): { words: PlacedWords[]; height: number } {
  const name = { at: 0, dx: -left, y: 17, text: town.town, className: 'name' };
  const lines = linesOfHead(town, frame).map((text, at) => ({
    ...{ at: 0, dx: -left, y: 35 + at * frame.under },
    ...{ text, className: 'note' },
  }));
  const behind = textWidth(town.town, type.name) + 8;
  const [year] = lines;
  if (!year) return { words: [name], height: frame.line };
  if (frame.stacked)
    return behind + textWidth(year.text, type.note) <= frame.least
      ? { words: [name, { ...year, dx: behind, y: 17 }], height: frame.name }
      : { words: [name, year], height: frame.name + frame.under };
  if (frame.gap < 10) return { words: [name, { ...year, dx: behind - left, y: 17 }], height: frame.line };
  return { words: [name, ...lines], height: 24 + lines.length * frame.under };
}

/** Px that a town's name and years take left of the plot. */
export function widthOfHead(town: TownSeries, frame: Frame): number {
  if (frame.stacked) return 0;
  const name = textWidth(town.town, type.name);
  const lines = linesOfHead(town, frame).map((text) => textWidth(text, type.note));
  return frame.gap < 10 ? name + 8 + (lines[0] ?? 0) : Math.max(name, ...lines);
}
