import { describe, expect, test } from 'vitest';
import { buildCorpus } from '../../../src/corpus/build.ts';
import { columns } from '../../../src/exports/index.ts';
import { recordRows } from '../../../src/exports/rows.ts';
import { buildSqlite } from '../../../src/exports/sqlite/build-sqlite.ts';
import { toSqlTables } from '../../../src/exports/sqlite/tables.ts';
import { walkSections } from '../../../src/report/index.ts';
import { createRoutes } from '../../../src/url/index.ts';

const corpus = buildCorpus('tests/fixtures/content');
const tables = toSqlTables(corpus, createRoutes('/base')).map((table) => ({
  ...table,
  rows: [...table.rows],
}));
const find = (name: string) => tables.find((table) => table.name === name)!;

describe('the tables of the corpus', () => {
  test('are those that the contract names, and where passages stand', () => {
    expect(tables.map(({ name }) => name)).toEqual([
      'reports',
      'sections',
      'records',
      'indicators',
      'passages',
      'occurrences',
    ]);
  });

  test('hold every record, field by field as records.json has it', () => {
    const { columns: named, rows } = find('records');
    expect(named.map(([name]) => name)).toEqual(columns.map(({ name }) => name));
    const first = recordRows(corpus)[0]!;
    expect(rows).toHaveLength(recordRows(corpus).length);
    expect(rows[0]).toEqual(columns.map(({ name }) => first[name]));
  });

  test('hold every section with the one that holds it', () => {
    const all = corpus.reports.flatMap(({ sections }) => [...walkSections(sections)]);
    expect(find('sections').rows).toHaveLength(all.length);
    const parents = find('sections').rows.map((row) => row[7]);
    expect(parents).toContain(null);
    expect(parents.filter((parent) => parent !== null).length).toBeGreaterThan(0);
  });

  test('make a database of every content', () => {
    for (const content of ['content', 'tests/fixtures/content'])
      expect(
        Buffer.concat([...buildSqlite(toSqlTables(buildCorpus(content), createRoutes('/')))]).length,
      ).toBeGreaterThan(4096);
  });
});
