import { type } from './frame.ts';
import type { PanelScale } from './scales.ts';
import { textWidth } from '../svg/text-width.ts';
import type { PlacedMark } from './types.ts';
import type { Point, YearLabel } from '../../series/index.ts';
import { formatYear } from '../../series/index.ts';

/** Between a mark and its words, and between them and a note. */
const gap = 12;
const arrow = 6;
/** From the middle of a line to the baseline of its text. */
const drop = 4.5;

/** What stands beside a number: `目标2亿元`, and its year where it is not the row's. */
export interface MarkWords {
  label: string;
  note: string | null;
}

/** The words of a number in a row of this year. */
export function wordsOf(point: Point, year: YearLabel): MarkWords {
  const { status } = point.record;
  const before = status === 'target' ? '目标' : status === 'expected' ? '预计' : '';
  const differs = formatYear(point.year) !== formatYear(year);
  return { label: `${before}${point.label}`, note: differs ? formatYear(point.year) : null };
}

/** Px that a mark's words take right of it, with its arrow if it is a bound. */
export function widthOfWords(point: Point, { label, note }: MarkWords, notes: 'beside' | 'below'): number {
  const gap = gapOf(point);
  const wide = textWidth(label, type.label);
  if (note === null) return gap + wide;
  const small = textWidth(note, type.note);
  return gap + (notes === 'beside' ? wide + gap + small : Math.max(wide, small));
}

/** Between a mark and its words: room for the arrow of a bound. */
function gapOf({ record: { bound } }: Point): number {
  return gap + (bound === 'atLeast' || bound === 'atMost' ? arrow : 0);
}

/** Where a mark goes: its scale from `left` on, the top and height of its line in its row. */
export interface MarkPlace {
  scale: PanelScale;
  left: number;
  y: number;
  line: number;
  notes: 'beside' | 'below';
  /** The row's year, which need not be said again. */
  year: YearLabel;
}

/** Places one number and its words. */
export function placeMark(point: Point, { scale, left, y, line, notes, year }: MarkPlace): PlacedMark {
  const { record } = point;
  const words = wordsOf(point, year);
  const x0 = left + (scale.zero ?? 0);
  const x1 = point.role === 'other' ? x0 : left + scale.at(point.value);
  const middle = y + line / 2;
  const x = Math.max(x0, x1) + gapOf(point);
  const isOther = point.role === 'other';
  const isStem = point.role === 'change' || record.status === 'target';
  const noteAt =
    notes === 'beside'
      ? { x: x + textWidth(words.label, type.label) + gap, y: middle + drop }
      : { x, y: middle + 19 };
  return {
    id: record.id,
    href: point.href,
    statement: point.statement,
    status: record.status,
    bound: record.bound,
    shape: isOther ? 'words' : scale.zero === null ? 'dot' : isStem ? 'stem' : 'bar',
    x0,
    x1,
    y: middle,
    label: { x, y: middle + drop, text: words.label },
    note: words.note === null ? null : { ...noteAt, text: words.note },
  };
}
