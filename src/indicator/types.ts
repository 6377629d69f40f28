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
  /** Phrases that look alike but do not count. */
  excludes: string[];
  /** Shown among the headline figures of the home page. */
  headline: boolean;
}

/** A wording that leads to an indicator; `text` is the wording as {@link Catalogue} compares it. */
export interface Alias {
  text: string;
  indicator: Indicator;
}

/** The checked catalogue. */
export interface Catalogue {
  /** In the order of topics, then of their file. */
  indicators: Indicator[];
  byId: ReadonlyMap<string, Indicator>;
  /** Labels and synonyms, longest first, then by code unit; each text once. */
  aliases: readonly Alias[];
}

/** What the resolver needs to know of a quantity. */
export type Measured = Pick<
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
export type Resolution = { indicator: string } | { missing: Missing };

/** One published record: a row of `records.json`. Field meanings: `columns` in `src/exports/columns.ts`. */
export interface IndicatorRecord extends Omit<Quantity, 'of' | 'sentenceStart'> {
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
  of: string | null;
}
