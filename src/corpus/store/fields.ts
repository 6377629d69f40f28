import type { ReportDocument } from '../types.ts';

/**
 * The fields of a report's document, each a column of its own, so that a page reads what it shows; what is large stands last,
 * since SQLite walks through all that stands before a column.
 */
export const fields = [
  'meta',
  'source',
  'textKind',
  'diagnostics',
  'blocks',
  'sections',
  'records',
  'tree',
] as const satisfies readonly (keyof ReportDocument)[];

/** One of them. */
export type StoredField = (typeof fields)[number];

/** Where the corpus of this folder lies. */
export const storeFile = '.corpus/corpus.sqlite';

const columns = fields.map((field) => `${field} TEXT NOT NULL`).join(', ');

/**
 * The tables of a store: a row a report, with a hash of its fields and the key of what it was made from; of each report the
 * records that state an indicator, the lines of its sections, and the spans that others share; passages; and single things.
 */
export const tables = `
  CREATE TABLE reports (place INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, hash TEXT NOT NULL, key TEXT, ${columns}) STRICT;
  CREATE TABLE statements (indicator TEXT NOT NULL, place INTEGER NOT NULL, records TEXT NOT NULL,
    PRIMARY KEY (indicator, place)) STRICT, WITHOUT ROWID;
  CREATE INDEX statements_of ON statements (place);
  CREATE TABLE relations (id TEXT PRIMARY KEY, lines TEXT NOT NULL, spans TEXT NOT NULL) STRICT;
  CREATE TABLE passages (place INTEGER PRIMARY KEY, passage TEXT NOT NULL) STRICT;
  CREATE TABLE others (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
`;
