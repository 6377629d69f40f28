import { existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import type { ComparisonLine } from '../../align/index.ts';
import type { Corpus, ReportDocument } from '../types.ts';
import { type StoredField, fields, storeFile } from './fields.ts';

/** Opens a file for reading. */
function open(file: string): DatabaseSync {
  if (!existsSync(file)) throw new Error(`${file}: not found, run \`npm run parse\` first`);
  return new DatabaseSync(file, { readOnly: true });
}

/** The value of the table of single things, by its name. */
const readOther = (database: DatabaseSync, name: string): unknown =>
  JSON.parse(
    (database.prepare('SELECT value FROM others WHERE name = ?').get(name) as { value: string }).value,
  );

/** The key that a store was written with; null where there is none, or an unreadable one. */
export function readStoreKey(file: string = storeFile): string | null {
  try {
    const database = open(file);
    const key = readOther(database, 'key') as string | null;
    database.close();
    return key;
  } catch {
    return null;
  }
}

/** A hash of all that each report's document holds, in the order of the corpus. */
export function readReportHashes(file: string = storeFile): string[] {
  const database = open(file);
  const rows = database.prepare('SELECT hash FROM reports ORDER BY place').all();
  database.close();
  return rows.map(({ hash }) => hash as string);
}

/** The lines of the sections of each report, read when they are asked for. */
function readAlignment(database: DatabaseSync, reports: readonly ReportDocument[]): Corpus['alignment'] {
  const reader = database.prepare('SELECT lines FROM reports WHERE place = ?');
  let places: ReadonlyMap<string, number> | undefined;
  return {
    get: (id) => {
      places ??= new Map(reports.map(({ meta }, place) => [meta.id, place]));
      const row = reader.get(places.get(id) ?? -1) as { lines: string } | undefined;
      return row && new Map(JSON.parse(row.lines) as Iterable<[string, ComparisonLine]>);
    },
  };
}

/**
 * The corpus of a store. Each field of a report is read when it is first asked for, and kept; of trees, the largest, only
 * the one that was asked for last.
 *
 * @throws where there is no such file.
 */
export function openStore(file: string = storeFile): Corpus {
  const database = open(file);
  const readers = new Map(
    fields.map((field) => [field, database.prepare(`SELECT ${field} FROM reports WHERE place = ?`)]),
  );
  const read = (place: number, field: StoredField): unknown =>
    JSON.parse((readers.get(field)!.get(place) as Record<StoredField, string>)[field]);
  let last: { place: number; tree: unknown } | undefined;
  const toReport = (place: number): ReportDocument => {
    const report = {};
    for (const field of fields) {
      const get = (): unknown => {
        if (field === 'tree') {
          if (last?.place !== place) last = { place, tree: read(place, field) };
          return last.tree;
        }
        const value = read(place, field);
        Object.defineProperty(report, field, { value, enumerable: true });
        return value;
      };
      Object.defineProperty(report, field, { get, enumerable: true, configurable: true });
    }
    return report as ReportDocument;
  };
  const { count } = database.prepare('SELECT count(*) AS count FROM reports').get() as { count: number };
  const reports = Array.from({ length: count }, (_, place) => toReport(place));
  const passages = database.prepare('SELECT passage FROM passages ORDER BY place').all();
  return {
    reports,
    alignment: readAlignment(database, reports),
    passages: passages.map(({ passage }) => JSON.parse(passage as string) as Corpus['passages'][number]),
    indicators: readOther(database, 'indicators') as Corpus['indicators'],
    site: readOther(database, 'site') as Corpus['site'],
  };
}
