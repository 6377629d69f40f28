import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildSqlite } from '../../../src/exports/sqlite/build-sqlite.ts';
import type { SqlTable } from '../../../src/exports/sqlite/tables.ts';

/** What a query gives on the bytes of a database. */
function ask(pieces: Iterable<Uint8Array>, query: string): unknown[] {
  const folder = mkdtempSync(join(tmpdir(), 'duidu-test-'));
  const file = join(folder, 'a.sqlite');
  writeFileSync(file, Buffer.concat([...pieces]));
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    return database
      .prepare(query)
      .all()
      .map((row) => ({ ...row }));
  } finally {
    database.close();
    rmSync(folder, { recursive: true });
  }
}

const rows = [
  ['qinghe', 3, 1.5],
  ["o'hara", null, -2],
] as const;
const towns: SqlTable = {
  name: 'towns',
  columns: [
    ['id', 'TEXT'],
    ['end', 'INTEGER'],
    ['value', 'REAL'],
  ],
  indexes: ['value'],
  rows,
};

describe('a database', () => {
  test('holds its tables under their names, words of SQL among them', () => {
    expect(ask(buildSqlite([towns]), 'SELECT id, "end", value FROM towns ORDER BY value')).toEqual([
      { id: "o'hara", end: null, value: -2 },
      { id: 'qinghe', end: 3, value: 1.5 },
    ]);
  });

  test('refuses two rows of one key, and a value of another type', () => {
    expect(() => [...buildSqlite([{ ...towns, rows: [rows[0], rows[0]] }])]).toThrow(/UNIQUE/);
    expect(() => [...buildSqlite([{ ...towns, rows: [['a', 'much', 1]] }])]).toThrow(/INTEGER/);
  });

  test('law: any text is read as it was written, and the same rows give the same bytes', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ unit: 'grapheme', minLength: 1 })), (ids) => {
        const table = { ...towns, rows: ids.map((id, at) => [id, at, null] as const) };
        const pieces = [...buildSqlite([table])];
        // SQLite ends a text of its command line at NUL, not one that is bound
        expect(ask(pieces, 'SELECT id FROM towns ORDER BY "end"')).toEqual(ids.map((id) => ({ id })));
        expect(Buffer.concat([...buildSqlite([table])]).equals(Buffer.concat(pieces))).toBe(true);
      }),
      { numRuns: 20 },
    );
  });
});
