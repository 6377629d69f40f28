/** What 引文验真 reads, and what it says of a text. */
import type { IndicatorRecord } from '../indicator/types.ts';

/** A report as it is held against: its text, untouched, and its numbers. */
export interface SourceReport {
  id: string;
  /** 龙泉, and 龙泉镇. */
  town: string;
  townFull: string;
  /** Empty where a reader's own file doesn't say. */
  county: string;
  city: string;
  /** The year under review, as the report says it. */
  year: number;
  text: string;
  records: readonly SourceRecord[];
}

/** Of a record, what a number in another text is compared with. */
export type SourceRecord = Pick<
  IndicatorRecord,
  'start' | 'end' | 'quote' | 'baseValue' | 'baseUnit' | 'value' | 'unit' | 'kind' | 'name' | 'period'
>;

/**
 * What came of a quotation or a number.
 * `found`: it stands there so; `misattributed`: it is another town's or year's; `stitched`: pieces of several places;
 * `number-differs`: the words stand there with another number; `absent`: nothing like it is known. CONTRACT section 4.
 */
export type VerdictKind = 'found' | 'misattributed' | 'stitched' | 'number-differs' | 'absent';

/** A place in a report. */
export interface SourcePlace {
  report: string;
  /** UTF-16 offsets into the report's text. */
  start: number;
  end: number;
}

/** What is said of one quotation or number of the text that was pasted. */
export interface Verdict {
  kind: VerdictKind;
  /** UTF-16 offsets into the pasted text. */
  start: number;
  end: number;
  /** Where it stands, or what it was made from; for `absent` the nearest sentence, if any. In order of the text. */
  sources: SourcePlace[];
  /** Plain Chinese sentence for a reader. */
  message: string;
}

/** A verdict before it is known where in the pasted text its words stand. */
export type Judgement = Omit<Verdict, 'start' | 'end'>;
