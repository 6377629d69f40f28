import { formatYear } from '../../series/index.ts';
import type { Point, YearLabel } from '../../series/index.ts';
import { textWidth } from '../svg/text-width.ts';
import { type } from './frame.ts';
import type { Frame } from './frame.ts';
import type { PlotScale } from './scale.ts';
import type { PlacedMark, PlacedWords } from './types.ts';

/** Between a mark and its words, and between them and a note, in px. */
const gap = 8;
const arrow = 6;
/** From the middle of a line to the baseline of its text. */
const drop = 4.5;

/** How the marks of a chart are placed. */
export interface MarkFrame {
  scale: PlotScale;
  frame: Frame;
  /** The year whose bars are solid. */
  year: string | null;
  /** Whether what is of another measure has no bar. */
  hasOwnMeasure: boolean;
  /** Whether notes stand under their numbers, for want of room behind them. */
  isNoteUnder: boolean;
}

/** What stands beside a number: `目标2亿元`, its year where it is not the row's, and its flags. */
export function wordsOf(point: Point, year: YearLabel): { label: string; note: string } {
  const { status } = point.record;
  const before = status === 'target' ? '目标' : status === 'expected' ? '预计' : '';
  const { text, caution } = point.year;
  // What the row says of its years need not be said of each number again.
  const own = caution === year.caution ? text : formatYear(point.year);
  const notes = [
    ...(formatYear(point.year) === formatYear(year) ? [] : [own]),
    ...(point.apart === 'period-length' ? ['不足全年'] : []),
    ...point.flags,
  ];
  return { label: `${before}${point.label}`, note: notes.join(' · ') };
}

/** Whether a number has a place on the scale. */
export const isMeasured = (point: Point, hasOwnMeasure: boolean): boolean =>
  point.role === 'level' && !(hasOwnMeasure && point.apart !== null);

/** Places one number with its words at the top of its row plus `y`. */
export function placeMark(point: Point, row: YearLabel, y: number, given: MarkFrame): PlacedMark {
  const { scale, frame, year, hasOwnMeasure } = given;
  const { id, status, bound } = point.record;
  const isBar = isMeasured(point, hasOwnMeasure);
  const x0 = scale.zero ?? 0;
  const x1 = isBar ? scale.at(point.value) : x0;
  const at = Math.max(x0, x1);
  const middle = y + frame.line / 2;
  const dx = isBar ? gap + (bound === 'atLeast' || bound === 'atMost' ? arrow : 0) : frame.stacked ? 0 : gap;
  const { label, note } = wordsOf(point, row);
  const words: PlacedWords[] = [{ at, dx, y: middle + drop, text: label, className: 'label' }];
  if (note !== '')
    words.push(
      frame.stacked
        ? { at: 0, dx: 0, y: y + frame.line + 12, text: note, className: 'note' }
        : given.isNoteUnder
          ? { at, dx, y: y + frame.line + 12, text: note, className: 'note' }
          : {
              at,
              dx: dx + textWidth(label, type.label) + gap,
              y: middle + drop,
              text: note,
              className: 'note',
            },
    );
  return {
    id,
    href: point.href,
    statement: point.statement,
    status,
    bound,
    shape: shapeOf(isBar, status, scale),
    isHollow: year !== null && point.year.text !== year,
    x0,
    x1,
    y: middle,
    words,
  };
}

function shapeOf(isBar: boolean, status: PlacedMark['status'], { zero }: PlotScale): PlacedMark['shape'] {
  if (!isBar) return 'words';
  if (zero === null) return 'dot';
  return status === 'target' ? 'stem' : 'bar';
}

/** Px that the words of a mark need right of the plot where the whole chart is `room` px wide between its columns. */
export function overhang({ words }: PlacedMark, room: number): number {
  const needs = words.map(({ at, dx, text, className }) => {
    const wide = dx + textWidth(text, className === 'label' ? type.label : type.note);
    // at · (room − r) + wide ≤ room, solved for r
    return at > 0 ? (wide - (1 - at) * room) / at : wide - room;
  });
  return Math.max(0, ...needs);
}
