import type { ReportDocument } from '../../../examiner.ts';
import type { Views } from '../types.ts';
import type { Kept } from './create-reader.ts';
import type { ReadingDepth, SiteLibrary } from './library.ts';

/** Questions about what was read, without those that change it. */
export type Asked = Exclude<keyof Views, 'correct' | 'examined' | 'forget' | 'search'>;

/** How deep a report is read for an answer; its structure is known of every report. */
export type Depth = 'structure' | ReadingDepth;

/** What an answer may draw on. */
export interface ViewSources extends SiteLibrary {
  /** Reports that the reader gave, by id. */
  own: ReadonlyMap<string, Kept>;
  /** A report of the reader's or of the site, with its topics. */
  find: (id: string) => Promise<ReportDocument>;
}

/** Answers a question about one report. */
export type View<Name extends Asked> = (
  report: ReportDocument,
  given: Views[Name]['given'],
  shelf: ViewSources,
) => Views[Name]['gives'] | Promise<Views[Name]['gives']>;

/** Every question with what answers it, loaded when it is first asked, and how deep the report is read for it. */
export const views: {
  readonly [Name in Asked]: {
    load: () => Promise<View<Name>>;
    depth: (given: Views[Name]['given']) => Depth;
  };
} = {
  reading: {
    load: async () => (await import('./views/reading.ts')).reading,
    depth: ({ depth }) => depth,
  },
  others: { load: async () => (await import('./views/others.ts')).others, depth: () => 'structure' },
  columns: { load: async () => (await import('./views/columns.ts')).columns, depth: () => 'topics' },
  indicators: {
    load: async () => (await import('./views/indicators.ts')).indicators,
    depth: () => 'numbers',
  },
  series: { load: async () => (await import('./views/series.ts')).series, depth: () => 'numbers' },
  wording: { load: async () => (await import('./views/wording.ts')).wording, depth: () => 'structure' },
  borrowing: { load: async () => (await import('./views/borrowing.ts')).borrowing, depth: () => 'structure' },
  lastYear: { load: async () => (await import('./views/last-year.ts')).lastYear, depth: () => 'checks' },
  pair: { load: async () => (await import('./views/pair.ts')).pair, depth: () => 'structure' },
  // Beside a record stand the thing that it measures and whether another number contradicts it
  records: { load: async () => (await import('./views/records.ts')).records, depth: () => 'whole' },
};
