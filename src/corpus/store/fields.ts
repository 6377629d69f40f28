import type { ReportDocument } from '../types.ts';

/** The fields of a report's document, each a column of its own, so that a page reads what it shows. */
export const fields = [
  'meta',
  'source',
  'textKind',
  'tree',
  'blocks',
  'sections',
  'diagnostics',
  'records',
] as const satisfies readonly (keyof ReportDocument)[];

/** One of them. */
export type StoredField = (typeof fields)[number];

/** Where the corpus of this folder lies. */
export const storeFile = '.corpus/corpus.sqlite';
