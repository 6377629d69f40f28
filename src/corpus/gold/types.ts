/** What people wrote down of reports: what a reading is held against. */
import type { RuleId } from '../../diagnostics.ts';
import type { Part, Topic } from '../../report/types.ts';

/** A quantity as annotated; fields that the score does not read are left out. */
export interface GoldQuantity {
  /** Words of the source that hold the quote once; null for a row without a place. */
  context: string;
  quote: string;
  value: number;
  unit: string | null;
  kind: string;
  name: string;
  /** `=` exact, `~` about, `>` at least, `<` at most. */
  bound: '=' | '~' | '>' | '<';
  status: string;
  period: string | null;
  /** Quote of the amount that a change or share belongs to. */
  of: string | null;
  indicator: string | null;
  /** Annotators may differ on whether it is worth a record; neither asked for nor punished. */
  optional: boolean;
}

/** A heading as annotated. */
export interface GoldHeading {
  text: string;
  /** 1 for a part of the report, then 2, 3 …; `item` for an `一是`. */
  level: number | 'item';
  part: Part;
  topic: Topic;
}

/** A defect of the source as annotated. */
export interface GoldDefect {
  /** The rule that should mark it. */
  rule: RuleId;
  /** Words of the source around it; at their first place where they stand twice. */
  context: string;
}

/** All that was annotated of one report. */
export interface GoldReport {
  id: string;
  quantities: GoldQuantity[];
  headings: GoldHeading[];
  defects: GoldDefect[];
}

/** How many were right, of how many. */
export interface Rate {
  right: number;
  of: number;
}

/** What is scored: `recall` and `precision` of quantities, then each field of those found, then headings. */
export const measures = [
  'recall',
  'precision',
  'value',
  'kind',
  'bound',
  'status',
  'period',
  'name',
  'of',
  'indicatorPrecision',
  'indicatorRecall',
  'headingRecall',
  'headingPrecision',
  'part',
  'topic',
] as const;
/** One of {@link measures}. */
export type Measure = (typeof measures)[number];

/** A rate for each measure. */
export type Score = Record<Measure, Rate>;

/** A stretch of confidence: how many readings fell into it, what was said of them on average, and how many were right. */
export interface Bin {
  readings: number;
  said: number;
  right: number;
}
