import { existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import type { ComparisonLine } from '../../align/index.ts';
import type { Passage, SharedSpans } from '../../reuse/index.ts';
import type { Corpus, ReportDocument } from '../types.ts';
import { keepLast } from '../keep-last.ts';
import { storeFile } from './fields.ts';
import { openReports, readStating } from './open-reports.ts';

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

/** What each report was made from; nothing where there is no store, or an unreadable one. */
export function readReportKeys(file: string = storeFile): ReadonlySet<unknown> {
  try {
    const database = open(file);
    const rows = database.prepare('SELECT key FROM reports').all();
    database.close();
    return new Set(rows.map(({ key }) => key));
  } catch {
    return new Set();
  }
}

/** A hash of all that each report's document holds, in the order of the corpus. */
export function readReportHashes(file: string = storeFile): string[] {
  const database = open(file);
  const rows = database.prepare('SELECT hash FROM reports ORDER BY place').all();
  database.close();
  return rows.map(({ hash }) => hash as string);
}

/** The places of the reports that state an indicator, in the order of the corpus. */
export function readStatingPlaces(file: string = storeFile): (indicator: string) => number[] {
  const database = open(file);
  const reader = database.prepare('SELECT place FROM statements WHERE indicator = ? ORDER BY place');
  return (indicator) => reader.all(indicator).map(({ place }) => place as number);
}

/** What relates a report, by its id, each value read when it is asked for, some kept; undefined where there is no such report. */
function openRelation(database: DatabaseSync, column: 'lines' | 'spans'): (id: string) => unknown {
  const reader = database.prepare(`SELECT ${column} FROM relations WHERE id = ?`);
  return keepLast(
    () => 32,
    (id: string) => {
      const row = reader.get(id) as Record<typeof column, string> | undefined;
      return row && (JSON.parse(row[column]) as unknown);
    },
  );
}

/** Passages, a row at a time, from the first at each walk. */
const openPassages = (database: DatabaseSync): Iterable<Passage> => ({
  *[Symbol.iterator]() {
    const rows = database.prepare('SELECT passage FROM passages ORDER BY place').iterate();
    for (const { passage } of rows) yield JSON.parse(passage as string) as Passage;
  },
});

/**
 * The corpus of a store. What is large is read when it is asked for, and only what was asked for last is kept, so that a
 * corpus may be larger than memory.
 *
 * @throws where there is no such file.
 */
export function openStore(file: string = storeFile): Corpus {
  const database = open(file);
  const reports: readonly ReportDocument[] = openReports(database);
  const linesOf = openRelation(database, 'lines');
  const spansOf = openRelation(database, 'spans');
  return {
    reports,
    alignment: {
      get: (id) => {
        const lines = linesOf(id) as [string, ComparisonLine][] | undefined;
        return lines && new Map(lines);
      },
    },
    passages: openPassages(database),
    spans: { get: (id) => spansOf(id) as SharedSpans | undefined },
    stating: readStating(database, reports),
    indicators: readOther(database, 'indicators') as Corpus['indicators'],
    site: readOther(database, 'site') as Corpus['site'],
  };
}
