import type { Corpus } from '../../corpus/types.ts';
import { walkSections } from '../../report/index.ts';
import type { Section } from '../../report/types.ts';
import type { Routes } from '../../url/index.ts';
import { columnType } from '../column-type.ts';
import { columns } from '../columns.ts';
import { reportRows, walkIndicatorRows, walkRecordRows } from '../rows.ts';

/** What a cell of a table holds. */
export type SqlValue = string | number | null;
/** SQLite's own types; a table is `STRICT`, so that no cell holds another. */
export type SqlType = 'TEXT' | 'INTEGER' | 'REAL';

/** One table: names and types of its columns, and its rows in the order of the columns. */
export interface SqlTable {
  name: string;
  /** The first column is the primary key, unless `key` says otherwise. */
  columns: readonly (readonly [name: string, type: SqlType])[];
  key?: readonly string[];
  /** Columns that are looked up by. */
  indexes: readonly string[];
  rows: Iterable<readonly SqlValue[]>;
}

/** Lists are kept as JSON, which SQLite's own functions read; truth is 1 or 0. */
const toValue = (value: unknown): SqlValue => {
  if (value === null || typeof value === 'string' || typeof value === 'number') return value;
  return typeof value === 'boolean' ? Number(value) : JSON.stringify(value);
};

/** Rows of objects as a table, its columns those that are named; they are walked once, one at a time. */
function toTable(
  name: string,
  types: readonly (readonly [string, SqlType])[],
  rows: Iterable<object>,
  indexes: readonly string[] = [],
): SqlTable {
  const read = (row: object, column: string) => toValue((row as Record<string, unknown>)[column]);
  const walk = function* (): Generator<readonly SqlValue[]> {
    for (const row of rows) yield types.map(([column]) => read(row, column));
  };
  return {
    name,
    columns: types,
    indexes,
    rows: walk(),
  };
}

const texts = (...names: string[]) => names.map((name) => [name, 'TEXT'] as const);
const numbers = (...names: string[]) => names.map((name) => [name, 'INTEGER'] as const);

/** The columns of `records`, typed as the dictionary of `records.csv` types them. */
const recordColumns = columns.map((column) => {
  const { type } = columnType(column);
  const types = { string: 'TEXT', integer: 'INTEGER', number: 'REAL' } as const;
  return [column.name, types[type]] as const;
});

/** Every section of a report, each with the one that holds it. */
function flatten(report: string, sections: readonly Section[]): object[] {
  const parents = new Map<string, string>();
  return Array.from(walkSections(sections), (section) => {
    for (const inner of section.sections) parents.set(inner.id, section.id);
    return { ...section, key: `${report}-${section.id}`, report, parent: parents.get(section.id) ?? null };
  });
}

/** Every place of every passage, one at a time. */
function* walkOccurrences(passages: Corpus['passages']): Generator<object> {
  for (const { id, occurrences } of passages)
    for (const occurrence of occurrences) yield { passage: id, ...occurrence };
}

/** Every section of every report, a report at a time. */
function* walkAllSections(reports: Corpus['reports']): Generator<object> {
  for (const { meta, sections } of reports) yield* flatten(meta.id, sections);
}

/** The corpus as tables, with the names and fields of the JSON files. */
export function toSqlTables(corpus: Corpus, routes: Routes): SqlTable[] {
  const { reports, passages } = corpus;
  return [
    toTable(
      'reports',
      [
        ...texts('id', 'town', 'townFull', 'county', 'city', 'province', 'kind', 'title'),
        ...numbers('statedYear', 'planYear', 'inferredYear', 'characters', 'sections', 'records'),
        ...numbers('diagnostics'),
        ...texts('published', 'publisher', 'documentNumber', 'provenance', 'yearEvidence', 'notes', 'url'),
      ],
      reportRows(corpus, routes),
    ),
    {
      ...toTable(
        'sections',
        [
          ...texts('report', 'id', 'title', 'enumerator', 'form', 'part', 'topic', 'parent'),
          ...numbers('level', 'start', 'end'),
        ],
        walkAllSections(reports),
        ['part', 'topic'],
      ),
      key: ['report', 'id'],
    },
    toTable('records', recordColumns, walkRecordRows(corpus), ['report', 'indicator', 'name']),
    toTable(
      'indicators',
      [
        ...texts('id', 'label', 'labelEn', 'topic', 'dimension', 'units', 'definition', 'caution'),
        ...texts('synonyms', 'excludes', 'url'),
        ...numbers('headline'),
      ],
      walkIndicatorRows(corpus, routes),
    ),
    toTable('passages', texts('id', 'text', 'display'), passages),
    {
      ...toTable(
        'occurrences',
        [...texts('passage', 'report', 'paragraph'), ...numbers('start', 'end')],
        walkOccurrences(passages),
        ['report'],
      ),
      key: ['passage', 'report', 'start'],
    },
  ];
}
