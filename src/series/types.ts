/** One indicator across towns: what is told of it, and what a chart is given. */
import type { Indicator, IndicatorRecord } from '../indicator/types.ts';
import type { Incomparable } from './compare/compare-figures.ts';
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
  /** The unit that a level is labelled in, the one of the series; null for points and for anything else. */
  unit: string | null;
  /** `超出年初预算`, where a change is told against something other than an earlier year; null otherwise. */
  against: string | null;
  year: YearLabel;
  /** What a reader has to know of it wherever it goes: 数字矛盾, 待核, 口径. */
  flags: string[];
  /** Whether its own report contradicts it: no rank, no percentage. */
  isContradicted: boolean;
  /** Why it is not of the chart's own measure (whole years, the indicator's own notion, the whole town); else null. */
  apart: Extract<Incomparable, 'period-length' | 'name' | 'whole'> | null;
  /** All of it in one line: `龙泉 2022年 实际 1.78亿元`, with its flags. */
  statement: string;
}

/** What one report says of an indicator; empty lists where it says nothing. */
export interface TownSeries<R = DrawnRecord> {
  report: string;
  town: string;
  townFull: string;
  provenance: 'official' | 'reprint' | null;
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
  /** In which magnitude all its amounts are labelled, unless a reader chooses another. */
  magnitude: Exclude<Magnitude, 'auto'>;
  /** Whether towns or numbers are left out, as a reader chose. */
  isSelection?: boolean;
  towns: TownSeries<R>[];
}

/** The same with all that is known of the indicator and of each record. */
export interface RecordSeries extends IndicatorSeries<IndicatorRecord> {
  indicator: Indicator;
}

/** In which magnitude amounts are written: as each is best read, or all alike. */
export type Magnitude = 'auto' | 'yi' | 'wan' | 'one';
