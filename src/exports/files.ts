import type { Corpus } from '../corpus/types.ts';
import type { Routes } from '../url/index.ts';
import { columns } from './columns.ts';
import { toCsv } from '../text/csv.ts';
import { createDatapackage } from './datapackage.ts';
import { toJson } from './json.ts';
import { documentRow, indicatorRows, recordRows, reportRows } from './rows.ts';
import { schemas, toJsonSchema } from './schemas.ts';
import type { SchemaName } from './schemas.ts';
import { buildSqlite } from './sqlite/build-sqlite.ts';
import { toSqlTables } from './sqlite/tables.ts';
import { toBibtex } from './citation/to-bibtex.ts';
import { toReference } from './citation/to-reference.ts';
import { toRis } from './citation/to-ris.ts';
import { toTei } from './tei/to-tei.ts';
import { toZip } from './to-zip.ts';

/** A file below `data/` that is made from the corpus. */
export interface DataFile {
  /** `records.csv`, `reports/longquan.json`, `schema/records.json`. */
  path: string;
  /** What it is, in Chinese. */
  title: string;
  mediatype: string;
  /** Items of the list or rows of the table; null for a single document. */
  rows: number | null;
  /** The JSON Schema that it obeys; null for CSV, the database, and the schemas themselves. */
  schema: SchemaName | null;
  body: string | Uint8Array<ArrayBuffer>;
}

/** Every file below `data/` except the untouched sources, in the order in which the data page lists them; `absolute` makes an address of a path where the site has one. */
export function createDataFiles(
  corpus: Corpus,
  routes: Routes,
  absolute: (path: string) => string = (path) => path,
): DataFile[] {
  const json = (path: string, title: string, schema: SchemaName | null, value: unknown): DataFile => ({
    path,
    title,
    mediatype: schema === null ? 'application/schema+json' : 'application/json',
    rows: Array.isArray(value) ? value.length : null,
    schema,
    body: toJson(value),
  });
  const records = recordRows(corpus);
  const csv = toCsv(
    columns.map(({ name }) => name),
    records,
  );
  const table = (path: string, title: string, body: string): DataFile => ({
    ...{ path, title, mediatype: 'text/csv', rows: records.length, schema: null, body },
  });
  const plain = (
    path: string,
    title: string,
    mediatype: string,
    [body, rows]: [string, number | null],
  ): DataFile => ({ path, title, mediatype, rows, schema: null, body });
  const forSpreadsheets = table('records.csv', '全部记录，用电子表格打开', csv);
  const tables: DataFile[] = [
    table('records.table.csv', '全部记录，供程序读取（没有字节顺序标记）', csv.slice(1)),
    json('records.json', '全部记录', 'records', records),
    json('indicators.json', '指标目录与各镇记录', 'indicators', indicatorRows(corpus, routes)),
    json('reports.json', '报告一览', 'reports', reportRows(corpus, routes)),
    {
      path: 'corpus.sqlite',
      title: '全库：报告、小节、记录、指标、共有词句，SQLite 数据库',
      mediatype: 'application/vnd.sqlite3',
      rows: records.length,
      schema: null,
      body: buildSqlite(toSqlTables(corpus, routes)),
    },
  ];
  const documents = corpus.reports.map((report) =>
    json(`reports/${report.meta.id}.json`, report.meta.title, 'report', documentRow(report)),
  );
  const tei = corpus.reports.map((report) =>
    plain(`reports/${report.meta.id}.tei.xml`, `${report.meta.title}，TEI`, 'application/tei+xml', [
      toTei(report, corpus.indicators),
      null,
    ]),
  );
  const references = corpus.reports.map(({ meta }) => toReference(meta, absolute(routes.report(meta.id))));
  const citations = [
    plain('reports.bib', '各份报告的引用条目，BibTeX', 'application/x-bibtex', [
      toBibtex(references),
      references.length,
    ]),
    plain(
      'reports.ris',
      '各份报告的引用条目，RIS（Zotero、EndNote）',
      'application/x-research-info-systems',
      [toRis(references), references.length],
    ),
  ];
  const descriptor = createDatapackage(corpus, [...tables, ...citations, ...documents, ...tei]);
  const files = [
    forSpreadsheets,
    ...tables,
    ...citations,
    json('datapackage.json', '数据包描述（Frictionless）', 'datapackage', descriptor),
    ...documents,
    ...tei,
    ...(Object.keys(schemas) as SchemaName[]).map((name) =>
      json(`schema/${name}.json`, name, null, toJsonSchema(name)),
    ),
  ];
  const sources = corpus.reports.map(({ meta, source }) => ({
    path: `sources/${meta.id}.txt`,
    body: source,
  }));
  return [
    ...files.filter(({ path }) => !path.includes('/')),
    {
      path: 'duidu.zip',
      title: '以上全部，连同逐份报告的数据、TEI 与原文，一个压缩包',
      mediatype: 'application/zip',
      rows: null,
      schema: null,
      body: toZip([...files, ...sources]),
    },
    ...files.filter(({ path }) => path.includes('/')),
  ];
}
