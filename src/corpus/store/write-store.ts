import { createHash } from 'node:crypto';
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Corpus } from '../types.ts';
import { fields, storeFile } from './fields.ts';

/**
 * Writes a corpus as a SQLite file: one row a report and a passage, each field as JSON, and the
 * lines of its sections; a reader sees the old file or the
 * new one, never a half. One report at a time is turned into JSON.
 *
 * @param key of all that the corpus was made from; null where another run has to look again.
 */
export function writeStore(
  { reports, passages, alignment, indicators, site }: Corpus,
  file: string = storeFile,
  key: string | null = null,
): void {
  mkdirSync(dirname(file), { recursive: true });
  const beside = `${file}.${process.pid}`;
  rmSync(beside, { force: true });
  const database = new DatabaseSync(beside);
  // What is half written is thrown away, so that nothing has to be undone.
  database.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; BEGIN');
  const columns = fields.map((field) => `${field} TEXT NOT NULL`).join(', ');
  database.exec(
    `CREATE TABLE reports (place INTEGER PRIMARY KEY, ${columns}, lines TEXT NOT NULL, hash TEXT NOT NULL) STRICT`,
  );
  database.exec('CREATE TABLE passages (place INTEGER PRIMARY KEY, passage TEXT NOT NULL) STRICT');
  database.exec('CREATE TABLE others (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT');
  const addReport = database.prepare(
    `INSERT INTO reports VALUES (?, ${fields.map(() => '?').join(', ')}, ?, ?)`,
  );
  for (const [place, report] of reports.entries()) {
    const values = fields.map((field) => JSON.stringify(report[field]));
    const hash = createHash('sha256').update(values.join('\n')).digest('base64');
    const lines = JSON.stringify([...(alignment.get(report.meta.id) ?? [])]);
    addReport.run(place, ...values, lines, hash);
  }
  const addPassage = database.prepare('INSERT INTO passages VALUES (?, ?)');
  for (const [place, passage] of passages.entries()) addPassage.run(place, JSON.stringify(passage));
  const addOther = database.prepare('INSERT INTO others VALUES (?, ?)');
  for (const [name, value] of Object.entries({ indicators, site, key }))
    addOther.run(name, JSON.stringify(value));
  database.exec('COMMIT');
  database.close();
  renameSync(beside, file);
}
