import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { readPieces } from '../read-pieces.ts';
import type { SqlTable } from './tables.ts';

const quote = (name: string): string => `"${name.replaceAll('"', '""')}"`;
const list = (names: readonly string[]): string => names.map(quote).join(', ');

/** Makes a table and fills it. */
function addTable(database: DatabaseSync, { name, columns, key, indexes, rows }: SqlTable): void {
  const names = columns.map(([column]) => column);
  const types = columns.map(([column, type]) => `${quote(column)} ${type}`).join(', ');
  database.exec(
    `CREATE TABLE ${quote(name)} (${types}, PRIMARY KEY (${list(key ?? names.slice(0, 1))})) STRICT, WITHOUT ROWID`,
  );
  const insert = database.prepare(`INSERT INTO ${quote(name)} VALUES (${names.map(() => '?').join(', ')})`);
  for (const row of rows) insert.run(...row);
  for (const column of indexes)
    database.exec(`CREATE INDEX ${quote(`${name}_${column}`)} ON ${quote(name)} (${quote(column)})`);
}

/**
 * Tables as the bytes of a SQLite file (https://sqlite.org/fileformat2.html), a piece at a time, the same from every build.
 *
 * `VACUUM INTO` lays pages in the order of the tables and leaves none free.
 */
export function* buildSqlite(tables: readonly SqlTable[]): Generator<Uint8Array<ArrayBuffer>> {
  const folder = mkdtempSync(join(tmpdir(), 'duidu-'));
  const file = join(folder, 'corpus.sqlite');
  const database = new DatabaseSync(join(folder, 'unsorted.sqlite'));
  try {
    // What is half written is thrown away, so that nothing has to be undone.
    database.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; BEGIN');
    for (const table of tables) addTable(database, table);
    database.exec('COMMIT');
    database.prepare('VACUUM INTO ?').run(file);
    yield* readPieces(file);
  } finally {
    database.close();
    rmSync(folder, { recursive: true });
  }
}
