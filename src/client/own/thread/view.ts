import type { ReportDocument } from '../../../examiner.ts';
import type { Views } from '../types.ts';
import type { Library } from './library.ts';

/** Questions about what was read, without those that change it. */
export type Asked = Exclude<keyof Views, 'correct' | 'forget'>;

/** Answers a question about one report. */
export type View<Name extends Asked> = (
  report: ReportDocument,
  given: Views[Name]['given'],
  library: Library,
) => Views[Name]['gives'] | Promise<Views[Name]['gives']>;

/** Every question with what answers it, loaded when it is first asked. */
export const views: { readonly [Name in Asked]: () => Promise<View<Name>> } = {
  reading: async () => (await import('./views/reading.ts')).reading,
  records: () => Promise.resolve(({ records }) => records),
};
