/** The catalogue of indicators, and the records that are read off a measured tree. */
import type { Part, Topic } from '../report/types.ts';
import type { Quantity } from '../measure/types.ts';

/** A canonical indicator, one entry of `content/indicators/*.yaml`. */
export interface Indicator {
  /** Lower-case kebab-case: `fiscal-revenue`. */
  id: string;
  /** 一般公共预算收入 */
  label: string;
  /** General public budget revenue */
  labelEn: string;
  /** The name of the file that the entry stands in. */
  topic: Topic;
  /** Base unit of what is measured: 元, 个, 人, 平方米 …; null for points of an index. */
  dimension: string | null;
  /** Other units that mean the same thing here: 个 beside 人 for jobs. */
  units: string[];
  /** One or two Chinese sentences: what is measured. */
  definition: string;
  /** What a reader must know before comparing towns (口径). */
  caution: string | null;
  synonyms: string[];
  /** Narrower or wider notions that reports state in its place (口径), each with the wordings that say so: 财政收入. */
  scopes?: Record<string, string[]> | undefined;
  /** Phrases that look alike but do not count. */
  excludes: string[];
  /** Shown among the headline figures of the home page. */
  headline: boolean;
}

/** What the resolver needs to know of an indicator; its texts for readers may stay at home. */
export type Wordings = Pick<
  Indicator,
  'id' | 'label' | 'dimension' | 'units' | 'synonyms' | 'scopes' | 'excludes'
>;

/** A wording that leads to an indicator; `text` is the wording as {@link Catalogue} compares it. */
export interface Alias {
  text: string;
  indicator: Wordings;
  /** The notion that the wording states, a key of the indicator's scopes; null where it is the indicator's own. */
  scope: string | null;
  /** What the indicator excludes, as the wordings are compared. */
  excludes: readonly string[];
  /** Whether it is the indicator's own label. */
  isLabel: boolean;
  /** Its place among all, from 0; the longest comes first. */
  rank: number;
}

/** The checked catalogue. */
export interface Catalogue<Entry extends Wordings = Wordings> {
  /** In the order of topics, then of their file. */
  indicators: Entry[];
  byId: ReadonlyMap<string, Entry>;
  /** Labels and synonyms, longest first, then by code unit; each text once. */
  aliases: readonly Alias[];
  /** The same by the character that each begins with. */
  byOpening: ReadonlyMap<string, readonly Alias[]>;
}

/** What the resolver needs to know of a quantity. */
export type MeasuredQuantity = Pick<
  Quantity,
  'name' | 'unit' | 'kind' | 'quote' | 'start' | 'end' | 'sentence' | 'sentenceStart'
>;

/**
 * Why a quantity is no indicator's.
 *
 * `no-synonym`: the name holds no wording of the catalogue; `excluded`: it holds a wording that the catalogue
 * rules out; `subset`: only a part, a level, a group, a village or a company is measured, or more than the
 * indicator; `wrong-dimension`: the unit measures something else.
 */
export type Missing = 'no-synonym' | 'excluded' | 'subset' | 'wrong-dimension';

/** The answer of the resolver; never a bare null. */
export type Resolution = { indicator: string; scope: string | null } | { missing: Missing };

/** One published record: a row of `records.json`. Field meanings: `columns` in `src/exports/columns.ts`. */
export interface IndicatorRecord extends Omit<Quantity, 'of' | 'sentenceStart' | 'evidence'> {
  id: string;
  report: string;
  section: string;
  paragraph: string;
  part: Part;
  topic: Topic;
  /** The calendar year that the number is about, as every page prints it. */
  year: number | null;
  /** How many months it covers, where the text says so; null for a whole year or a day. */
  months: number | null;
  indicator: string | null;
  /** The notion (口径) that the text states in the indicator's place: 财政收入 for 一般公共预算收入; null for its own. */
  scope: string | null;
  /** The measured thing, comparable beyond the indicators: 道路硬化·公里; see `thingOf`. */
  thing: string | null;
  of: string | null;
  /** How sure the reading is that all of it is right, 0 to 1; see `confidence.ts`. */
  confidence: number;
  /** Who checked it, when and why, where a reader corrected it: 人工核定; else null. */
  reviewed: string | null;
  /** What the program read before that, field by field; else null. */
  original: string | null;
}
