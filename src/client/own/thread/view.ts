import type { ReportDocument } from '../../../examiner.ts';
import type { Views } from '../types.ts';
import type { Kept } from './create-reader.ts';
import type { SiteLibrary } from './library.ts';

/** Questions about what was read, without those that change it. */
export type Asked = Exclude<keyof Views, 'correct' | 'examined' | 'forget' | 'search'>;

/** What an answer may draw on. */
export interface ViewSources extends SiteLibrary {
  /** Reports that the reader gave, by id. */
  own: ReadonlyMap<string, Kept>;
  /** A report of the reader's or of the site. */
  find: (id: string) => Promise<ReportDocument>;
}

/** Answers a question about one report. */
export type View<Name extends Asked> = (
  report: ReportDocument,
  given: Views[Name]['given'],
  shelf: ViewSources,
) => Views[Name]['gives'] | Promise<Views[Name]['gives']>;

/** Every question with what answers it, loaded when it is first asked. */
export const views: { readonly [Name in Asked]: () => Promise<View<Name>> } = {
  reading: async () => (await import('./views/reading.ts')).reading,
  others: async () => (await import('./views/others.ts')).others,
  columns: async () => (await import('./views/columns.ts')).columns,
  indicators: async () => (await import('./views/indicators.ts')).indicators,
  series: async () => (await import('./views/series.ts')).series,
  wording: async () => (await import('./views/wording.ts')).wording,
  borrowing: async () => (await import('./views/borrowing.ts')).borrowing,
  lastYear: async () => (await import('./views/last-year.ts')).lastYear,
  pair: async () => (await import('./views/pair.ts')).pair,
  records: () => Promise.resolve(({ records }) => records),
};
