/** One indicator across towns: what a chart is given, and what placing makes of it. Lengths are in px of the frame. */
import type { Indicator, IndicatorRecord } from '../indicator/types.ts';
import type { Bound, Status } from '../measure/types.ts';
import type { ChartUnit } from './unit.ts';

/** The year that a number is for, as a reader is told it. */
export interface YearLabel {
  /** `2022年`, `2020年1—10月`, `年份未写`. */
  text: string;
  /** What to know before comparing years: `文中作2023`, `年份存疑`; null where the text can be trusted. */
  caution: string | null;
}

/** What placing and drawing ask of a record; all that a browser is sent of it. */
export type DrawnRecord = Pick<IndicatorRecord, 'id' | 'status' | 'bound' | 'of'>;

/** One record, ready to be shown; with no more of the record than drawing asks for, unless said otherwise. */
export interface Point<R = DrawnRecord> {
  record: R;
  /** Link to the number on its report's page. */
  href: string;
  /** `level`: on the chart's main scale; `change`: growth in per cent; `other`: has no scale, and is told in words. */
  role: 'level' | 'change' | 'other';
  /** A level in the series' unit, anything else as written. */
  value: number;
  /** `约1.78亿元`, `+15.1%`. */
  label: string;
  /** The unit that a level is labelled in: 项 beside the series' 件; null for points and for anything else. */
  unit: string | null;
  /** `超出年初预算`, where a change is told against something other than an earlier year; null otherwise. */
  against: string | null;
  year: YearLabel;
  /** All of it in one line: `龙泉 2022年 实际 1.78亿元`. */
  statement: string;
}

/** What one report says of an indicator; empty lists where it says nothing. */
export interface TownSeries<R = DrawnRecord> {
  report: string;
  town: string;
  townFull: string;
  provenance: 'official' | 'reprint';
  /** The year of the first number, or of the report. */
  year: YearLabel;
  /** Actual before expected before target, then in text order; equal ones once. */
  levels: Point<R>[];
  /** Growth in per cent, in text order. */
  changes: Point<R>[];
  /** Every record, in text order. */
  points: Point<R>[];
}

/** One indicator in every report, in the order of the corpus. */
export interface IndicatorSeries<R = DrawnRecord> {
  indicator: Pick<Indicator, 'id' | 'label'>;
  unit: ChartUnit;
  towns: TownSeries<R>[];
}

/** The same with all that is known of the indicator and of each record. */
export interface RecordSeries extends IndicatorSeries<IndicatorRecord> {
  indicator: Indicator;
}

/** `wide`: growth beside the numbers, 720 px; `narrow`: growth under them, for a phone, 340 px. */
export type Layout = 'wide' | 'narrow';

/** `log` starts at a power of ten and shows no bars, since it has no zero. */
export type Scale = 'linear' | 'log';

/** In which magnitude amounts are written: as each is best read, or all alike. */
export type Magnitude = 'auto' | 'yi' | 'wan' | 'one';

/** A line of text in the frame; `x`, `y` are the start (or `anchor`) of its baseline. */
export interface PlacedText {
  x: number;
  y: number;
  text: string;
  anchor?: 'start' | 'middle' | 'end';
}

/** One number in the frame, in coordinates of its row. */
export interface PlacedMark {
  id: string;
  href: string;
  /** All of it in one line, for the link's name. */
  statement: string;
  status: Status;
  bound: Bound;
  /** `words`: has no place on the scale, and is told by its label alone. */
  shape: 'bar' | 'stem' | 'dot' | 'words';
  /** Zero (or the left edge of a logarithmic panel). */
  x0: number;
  /** The value. */
  x1: number;
  /** Middle of the mark. */
  y: number;
  label: PlacedText;
  note: PlacedText | null;
}

/** One town's band. */
export interface PlacedRow {
  report: string;
  y: number;
  height: number;
  /** Name, then year and provenance. */
  name: PlacedText;
  notes: PlacedText[];
  marks: PlacedMark[];
  /** Position when sorted by value and by town's name. */
  rank: { value: number; town: number };
}

/** A scale with its grid. */
export interface PlacedPanel {
  title: PlacedText;
  x: number;
  width: number;
  /** Null where the scale has no zero. */
  zero: number | null;
  ticks: { x: number; text: string }[];
}

/** Rows under one or two panels. */
export interface PlacedStack {
  /** Where the rows begin and end. */
  top: number;
  bottom: number;
  panels: PlacedPanel[];
  rows: PlacedRow[];
}

/** A whole chart in numbers and words; `width` and `height` are its frame. */
export interface PlacedRanking {
  id: string;
  title: string;
  description: string;
  layout: Layout;
  scale: Scale;
  width: number;
  height: number;
  stacks: PlacedStack[];
  /** `无数据`, or who says nothing. */
  remarks: PlacedText[];
}
