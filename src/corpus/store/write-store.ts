import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { sharedSpans } from '../../reuse/index.ts';
import type { Passage } from '../../reuse/index.ts';
import type { Relations } from '../build.ts';
import type { Corpus, ReportDocument } from '../types.ts';
import { fields, storeFile, tables } from './fields.ts';
import { openReports } from './open-reports.ts';

/** A report to be stored. */
export interface StorableReport {
  id: string;
  /** Of all that it is made from; null where it is to be made in any case. */
  key: string | null;
  /** Makes its document. */
  make: () => ReportDocument;
}

/** What is written: reports one after the other, and what relates them once all are there. */
export type StorableCorpus = Pick<Corpus, 'indicators' | 'site'> & {
  reports: Iterable<StorableReport>;
  relate: (reports: readonly ReportDocument[]) => Relations;
};

/**
 * Puts reports at their places in a database: one that stands there with its key stays, and what stood there before is
 * replaced, by a row of the file that is attached as `former` where it has the key, or by one that is made.
 */
function createPlacer(
  database: DatabaseSync,
  hasFormer: boolean,
): (place: number, report: StorableReport) => void {
  const names = ['hash', 'key', ...fields].join(', ');
  const add = database.prepare(
    `INSERT OR REPLACE INTO reports (place, id, ${names}) VALUES (?, ?, ?, ?, ${fields.map(() => '?').join(', ')})`,
  );
  const state = database.prepare('INSERT INTO statements VALUES (?, ?, ?)');
  const silence = database.prepare('DELETE FROM statements WHERE place = ?');
  const stays = database.prepare('SELECT 1 FROM reports WHERE place = ? AND id = ? AND key = ?');
  const copy = hasFormer
    ? {
        find: database.prepare('SELECT place FROM former.reports WHERE id = ? AND key = ?'),
        report: database.prepare(
          `INSERT OR REPLACE INTO reports (place, id, ${names}) SELECT ?, id, ${names} FROM former.reports WHERE place = ?`,
        ),
        statements: database.prepare(
          'INSERT INTO statements SELECT indicator, ?, records FROM former.statements WHERE place = ?',
        ),
      }
    : undefined;
  return (place, { id, key, make }) => {
    if (stays.get(place, id, key)) return;
    silence.run(place);
    const known = copy?.find.get(id, key) as { place: number } | undefined;
    if (copy && known) {
      copy.report.run(place, known.place);
      copy.statements.run(place, known.place);
      return;
    }
    const report = make();
    const values = fields.map((field) => JSON.stringify(report[field]));
    const hash = createHash('sha256').update(values.join('\n')).digest('base64');
    add.run(place, id, hash, key, ...values);
    const stated = Map.groupBy(report.records, ({ indicator }) => indicator);
    for (const [indicator, records] of stated)
      if (indicator !== null) state.run(indicator, place, JSON.stringify(records));
  };
}

/** Adds what relates the reports that are there. */
function addRelations(database: DatabaseSync, relate: StorableCorpus['relate']): void {
  const reports = openReports(database);
  const relations = relate(reports);
  const addPassage = database.prepare('INSERT INTO passages VALUES (?, ?)');
  const add = function* (): Generator<Passage> {
    let place = 0;
    for (const passage of relations.passages) {
      addPassage.run(place++, JSON.stringify(passage));
      yield passage;
    }
  };
  const spans = sharedSpans(add());
  const alignment = relations.align();
  const addOne = database.prepare('INSERT INTO relations VALUES (?, ?, ?)');
  for (const { meta } of reports)
    addOne.run(
      meta.id,
      JSON.stringify([...(alignment.get(meta.id) ?? [])]),
      JSON.stringify(spans.get(meta.id) ?? []),
    );
}

/**
 * Writes a corpus as a SQLite file; a reader sees the old file or the new one, never a half. Reports are made one at a time,
 * and what the old file has of the same key is taken over.
 *
 * @param key of all that the corpus was made from; null where another run has to look again.
 */
export function writeStore(
  { reports, relate, indicators, site }: StorableCorpus,
  file: string = storeFile,
  key: string | null = null,
): void {
  mkdirSync(dirname(file), { recursive: true });
  const beside = `${file}.${process.pid}`;
  rmSync(beside, { force: true });
  const hasFormer = isStore(file);
  // Most reports stand where they stood
  if (hasFormer) copyFileSync(file, beside);
  const database = new DatabaseSync(beside);
  if (hasFormer) database.prepare('ATTACH ? AS former').run(file);
  // What is half written is thrown away, so that nothing has to be undone.
  database.exec('PRAGMA main.journal_mode = OFF; PRAGMA main.synchronous = OFF; BEGIN');
  database.exec(hasFormer ? 'DELETE FROM relations; DELETE FROM passages; DELETE FROM others' : tables);
  const put = createPlacer(database, hasFormer);
  let place = 0;
  for (const report of reports) put(place++, report);
  for (const table of ['reports', 'statements'])
    database.prepare(`DELETE FROM ${table} WHERE place >= ?`).run(place);
  addRelations(database, relate);
  const addOther = database.prepare('INSERT INTO others VALUES (?, ?)');
  for (const [name, value] of Object.entries({ indicators, site, key, tables }))
    addOther.run(name, JSON.stringify(value));
  database.exec('COMMIT');
  database.close();
  renameSync(beside, file);
}

/** Whether a file is a store of this shape. */
function isStore(file: string): boolean {
  if (!existsSync(file)) return false;
  try {
    const database = new DatabaseSync(file, { readOnly: true });
    const written = database.prepare("SELECT value FROM others WHERE name = 'tables'").get();
    database.close();
    return written?.['value'] === JSON.stringify(tables);
  } catch {
    return false;
  }
}
