/** The catalogue of indicators, and the records that are read off a measured tree. */
import type { Part, Topic } from '../report/types.ts';
import type { Bound, Kind, Status } from '../measure/types.ts';

/** A canonical indicator, one entry of `content/indicators/*.yaml`. */
export interface Indicator {
  /** Lower-case kebab-case: `fiscal-revenue`. */
  id: string;
  /** 一般公共预算收入 */
  label: string;
  /** General public budget revenue */
  labelEn: string;
  topic: Topic;
  /** Base unit of the dimension: 元, 个, 人, 亩 …; null for points. */
  dimension: string;
  /** One or two Chinese sentences: what is measured. */
  definition: string;
  /** What a reader must know before comparing towns (口径). */
  caution: string | null;
  synonyms: string[];
  /** Phrases that look alike but do not count. */
  excludes: string[];
  /** Shown among the headline figures of the home page. */
  headline: boolean;
}

/** One published record: a row of `records.json`. Field meanings: CONTRACT section 2, repeated on the data page. */
export interface IndicatorRecord {
  id: string;
  report: string;
  section: string;
  paragraph: string;
  part: Part;
  topic: Topic;
  start: number;
  end: number;
  quote: string;
  value: number;
  unit: string | null;
  baseValue: number | null;
  baseUnit: string | null;
  kind: Kind;
  bound: Bound;
  status: Status;
  period: string | null;
  name: string;
  indicator: string | null;
  of: string | null;
  sentence: string;
}
