/** What the page and its thread tell each other. */
import type { ElementContent } from 'hast';
import type { LastYearFinding } from '../../check/index.ts';
import type { Diagnostic } from '../../diagnostics.ts';
import type { Indicator, IndicatorRecord } from '../../indicator/types.ts';
import type { FactEvidence, FactName, SourceFile } from '../../intake/index.ts';
import type { OutlineEntry } from '../../render/index.ts';
import type { Context } from '../../search/browser/index.ts';
import type { ReportMeta, Span, TextKindReading } from '../../report/index.ts';
import type { IndicatorSeries } from '../../series/index.ts';
import type { SourceReport } from '../../verify/index.ts';

/** A fact as it was read: what it says, and the words that say so (empty where a reader wrote it). */
export type ReadFacts = Partial<Record<FactName, Pick<FactEvidence<string | number>, 'value' | 'quote'>>>;

/** A report of the site that an own one is, or that tells of the same place and year. */
export interface OnSite {
  id: string;
  /** `龙泉镇2022年` */
  name: string;
  /** Whether it has the same text. */
  isSame: boolean;
}

/** One report of a reader's own, as lists and heads show it; what is more is asked of the thread, see {@link Views}. */
export interface OwnReport {
  /** `own-1`, counted over all files of this visit. */
  id: string;
  /** Of the file, with the archive that it was in. */
  file: string;
  meta: ReportMeta;
  read: ReadFacts;
  /** Facts that the text doesn't tell; `meta` then holds a stand-in. */
  missing: FactName[];
  /** What contradicts itself in it, with what to do, as Chinese sentences. */
  conflicts: string[];
  /** What the site has of it already. */
  onSite: OnSite | undefined;
  /** What reading the file did, as Chinese phrases. */
  notes: string[];
  source: string;
  textKind: TextKindReading;
  /** How many numbers were read. */
  records: number;
  /** Whether it was looked for what is wrong with it; that is done when it is first asked. */
  isExamined: boolean;
  diagnostics: Diagnostic[];
}

/** A report that another can be laid beside. */
export type Other = Pick<ReportMeta, 'id' | 'townFull' | 'county' | 'statedYear'>;

/** A wording of a report that stands in others too: its first place, its length without punctuation, and who has it. */
export interface OwnWording extends Span {
  length: number;
  others: { id: string; townFull: string; paragraph: string }[];
}

/** What of an own report stands elsewhere. */
export interface OwnBorrowing {
  /** How much of its characters, from 0 to 1, formulae apart. */
  share: number;
  /** Whether the site's reports were there to compare with. */
  isWhole: boolean;
  borrowed: (Span & {
    isFormula: boolean;
    /** Where it stands, at most four places; `report` is an id of the site or `own-…`. */
    sources: (Span & { report: string; name: string })[];
  })[];
  /** The first mention of each place that is not its own, its county's or its city's. */
  foreign: Span[];
}

/** An own report beside the one of the year before. */
export interface OwnLastYear {
  /** `龙泉镇2022年` */
  name: string;
  /** Its id on the site; null for a reader's own. */
  report: string | null;
  source: string;
  findings: LastYearFinding[];
}

/** A place that says what was looked for, with the words around it. */
export interface FoundLine extends Context {
  /** Id of the block that says it, `p219`. */
  paragraph: string;
  /** What a link to it ends in: its characters, or its paragraph on the site. */
  anchor: string;
}

/** What a report says of a phrase. */
export interface FoundInReport {
  id: string;
  /** `龙泉镇2022年` */
  name: string;
  isOwn: boolean;
  /** How often it says it. */
  total: number;
  /** The first places. */
  lines: FoundLine[];
}

/** What can be asked of the thread about a report that it has read: what is given beside its id, and what comes back. */
export interface Views {
  /** Facts that a reader corrected: the report is read again with them. */
  correct: { given: Partial<Record<FactName, string>>; gives: OwnReport };
  /** The report with what is wrong with it. */
  examined: { given: null; gives: OwnReport };
  /** The report is forgotten. */
  forget: { given: null; gives: null };
  /**
   * The text as the site's reading pages show it, its outline, and the defects that have no place in it; its structure alone
   * is there sooner than its numbers, and those than what contradicts what.
   */
  reading: {
    given: { depth: 'structure' | 'numbers' | 'checks' };
    gives: { parts: ElementContent[]; outline: OutlineEntry[]; loose: string[] };
  };
  /** In the fields of the site's files of data. */
  records: { given: null; gives: (IndicatorRecord & { flags: string | null })[] };
  /** The two files that `npm run add-report` makes of it. */
  pair: { given: null; gives: { id: string; text: string; sidecar: string } };
  /** The reports that it can be laid beside: those of the site, and the reader's others. */
  others: { given: null; gives: Other[] };
  /** The indicators that it gives numbers of, those that most of the site's reports give first. */
  indicators: { given: null; gives: (Pick<Indicator, 'id' | 'label'> & { numbers: number })[] };
  /** What it says of an indicator, beside what the site's reports say. */
  series: { given: { indicator: string }; gives: IndicatorSeries };
  /** What it shares word for word with the site's reports, and how many were held against it. */
  wording: {
    given: null;
    gives: {
      /** All of it, merged: UTF-16 offsets into the source. */
      spans: (readonly [start: number, end: number])[];
      few: OwnWording[];
      formulae: OwnWording[];
      compared: number;
    };
  };
  /** It and another report, as the pages of two columns of a comparison, aligned; see `renderColumn`. */
  columns: { given: { other: string }; gives: [own: string, other: string] };
  /** Where all own reports and all of the site say a phrase; asked of no report. */
  search: {
    given: { phrase: string };
    gives: {
      reports: FoundInReport[];
      /** Whether the site's could be searched. */
      hasSite: boolean;
    };
  };
  /** What of it stands in the site's reports and in those that are given. */
  borrowing: { given: SourceReport[]; gives: OwnBorrowing };
  /** It beside the report of the year before, which is given or the site's; null where there is none. */
  lastYear: { given: Pick<OwnReport, 'source' | 'meta'> | null; gives: OwnLastYear | null };
}

/** Name of something that can be asked. */
export type ViewName = keyof Views;

/** Asks the thread about one report; rejects where the thread failed. */
export type AskThread = <Name extends ViewName>(
  view: Name,
  id: string,
  given: Views[Name]['given'],
) => Promise<Views[Name]['gives']>;

/** What the thread is told: where the site stands, that a file is to be expected, a file to read, a question. */
export type ThreadMessage =
  | { type: 'open'; base: string }
  | { type: 'prepare' }
  | { type: 'read'; file: SourceFile }
  | { type: 'ask'; number: number; view: ViewName; id: string; given: unknown };

/** What reading a file gives, in turn: reports, why there is none, and that the file is done. */
export type ReadAnswer =
  | { type: 'report'; report: OwnReport }
  | { type: 'refused'; file: string; reason: string; advice: string }
  | { type: 'done'; file: string }
  | { type: 'failed'; file: string };

/** The answer to the question of a number; `failed` where there is none. */
export type AskAnswer = { type: 'answer'; number: number } & ({ value: unknown } | { failed: true });
