import type { Corpus } from '../corpus/types.ts';
import type { Routes } from '../url/index.ts';
import { compareSnapshots } from './changes/compare-snapshots.ts';
import type { Release } from './changes/release.ts';
import { walkSnapshot } from './changes/snapshot.ts';
import { columns } from './columns.ts';
import { toCsvLines } from '../text/csv.ts';
import { createDatapackage } from './datapackage.ts';
import { toSeal, type Seal } from './seal.ts';
import { toJson, toJsonLines } from './json.ts';
import { documentRow, reportRows, walkIndicatorRows, walkRecordRows, walkRecords } from './rows.ts';
import { schemas, toJsonSchema } from './schemas.ts';
import type { SchemaName } from './schemas.ts';
import { buildSqlite } from './sqlite/build-sqlite.ts';
import { toSqlTables } from './sqlite/tables.ts';
import { toBibtex } from './citation/to-bibtex.ts';
import { toReference } from './citation/to-reference.ts';
import { toRis } from './citation/to-ris.ts';
import { toTei } from './tei/to-tei.ts';
import { toZip, type FileForZip } from './to-zip.ts';

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
  /** Id of the report that it tells of alone, if it does. */
  report?: string;
  /** What stands in it, made anew at each call, a piece at a time: a file may be larger than memory. */
  pieces: () => Iterable<string | Uint8Array>;
}

/** A file as it was written: its seal, and its bytes to be read again; packed where the former archive has it so. */
export type WrittenFile = Seal & Pick<FileForZip, 'pieces' | 'packed'>;

/**
 * Every file below `data/` except the untouched sources, in the order in which the data page lists them.
 *
 * @param absolute makes an address of a path where the site has one.
 * @param made files that were written already, by path; the others are made once more for the descriptor and the archive.
 * @param release what changes are told since; null for no such file.
 */
export function createDataFiles(
  corpus: Corpus,
  routes: Routes,
  absolute: (path: string) => string = (path) => path,
  made: ReadonlyMap<string, WrittenFile> = new Map(),
  release: Release | null = null,
): DataFile[] {
  const { reports, indicators } = corpus;
  const records = reports.reduce((sum, report) => sum + report.records.length, 0);
  const names = columns.map(({ name }) => name);
  const read = ({ path, pieces }: Pick<DataFile, 'path' | 'pieces'>) => (made.get(path)?.pieces ?? pieces)();
  const bare: DataFile = {
    path: 'records.table.csv',
    title: '全部记录，供程序读取（没有字节顺序标记）',
    mediatype: 'text/csv',
    rows: records,
    schema: null,
    pieces: () => toCsvLines(names, walkRecordRows(corpus)),
  };
  const list = (
    path: string,
    title: string,
    schema: SchemaName,
    rows: number,
    walk: () => Iterable<unknown>,
  ): DataFile => ({
    ...{ path, title, mediatype: 'application/json', rows, schema },
    pieces: () => toJsonLines(walk()),
  });
  const single = (path: string, title: string, schema: SchemaName | null, make: () => unknown): DataFile => ({
    ...{ path, title, rows: null, schema },
    mediatype: schema === null ? 'application/schema+json' : 'application/json',
    pieces: () => [toJson(make())],
  });
  const plain = (
    path: string,
    title: string,
    mediatype: string,
    rows: number | null,
    make: () => string,
  ): DataFile => ({ path, title, mediatype, rows, schema: null, pieces: () => [make()] });

  const tables: DataFile[] = [
    bare,
    list('records.json', '全部记录', 'records', records, () => walkRecordRows(corpus)),
    list('indicators.json', '指标目录与各镇记录', 'indicators', indicators.length, () =>
      walkIndicatorRows(corpus, routes),
    ),
    list('reports.json', '报告一览', 'reports', reports.length, () => reportRows(corpus, routes)),
    {
      path: 'corpus.sqlite',
      title: '全库：报告、小节、记录、指标、共有词句，SQLite 数据库',
      mediatype: 'application/vnd.sqlite3',
      rows: records,
      schema: null,
      pieces: () => buildSqlite(toSqlTables(corpus, routes)),
    },
  ];
  const documents = reports.map((report): DataFile => {
    const { id, title } = report.meta;
    return { ...single(`reports/${id}.json`, title, 'report', () => documentRow(report)), report: id };
  });
  const tei = reports.map((report): DataFile => {
    const { id, title } = report.meta;
    const make = (): string => toTei(report, indicators);
    return {
      ...plain(`reports/${id}.tei.xml`, `${title}，TEI`, 'application/tei+xml', null, make),
      report: id,
    };
  });
  const refer = () => reports.map(({ meta }) => toReference(meta, absolute(routes.report(meta.id))));
  const citations = [
    plain('reports.bib', '各份报告的引用条目，BibTeX', 'application/x-bibtex', reports.length, () =>
      toBibtex(refer()),
    ),
    plain(
      'reports.ris',
      '各份报告的引用条目，RIS（Zotero、EndNote）',
      'application/x-research-info-systems',
      reports.length,
      () => toRis(refer()),
    ),
  ];
  const changes = release
    ? [
        ...toCsvLines(
          ['change', 'id', 'field', 'before', 'after'],
          compareSnapshots(release.records, walkSnapshot(walkRecords(reports))),
        ),
      ]
    : [];
  const changed: DataFile[] = release
    ? [
        {
          path: 'changes.csv',
          title: `${release.version} 版（${release.date}）以来改动的记录`,
          mediatype: 'text/csv',
          rows: changes.length - 1,
          schema: null,
          *pieces() {
            yield '\uFEFF';
            yield* changes;
          },
        },
      ]
    : [];
  const listed = [...tables, ...citations, ...documents, ...tei];
  const files = [
    {
      ...bare,
      ...{ path: 'records.csv', title: '全部记录，用电子表格打开' },
      *pieces() {
        yield '\uFEFF';
        yield* read(bare);
      },
    },
    ...tables,
    ...changed,
    ...citations,
    single('datapackage.json', '数据包描述（Frictionless）', 'datapackage', () =>
      createDatapackage(
        corpus,
        listed.map((file) => ({ ...file, ...(made.get(file.path) ?? toSeal(file.pieces())) })),
        release?.version,
      ),
    ),
    ...documents,
    ...tei,
    ...(Object.keys(schemas) as SchemaName[]).map((name) =>
      single(`schema/${name}.json`, name, null, () => toJsonSchema(name)),
    ),
  ];
  const sources = reports.map((report) => ({
    path: `sources/${report.meta.id}.txt`,
    pieces: () => [report.source],
  }));
  const listWhole = (): FileForZip[] =>
    [...files, ...sources].map((file) => ({ path: file.path, ...(made.get(file.path) ?? file) }));
  return [
    ...files.filter(({ path }) => !path.includes('/')),
    {
      path: 'duidu.zip',
      title: '以上全部，连同逐份报告的数据、TEI 与原文，一个压缩包',
      mediatype: 'application/zip',
      rows: null,
      schema: null,
      pieces: () => toZip(listWhole()),
    },
    ...files.filter(({ path }) => path.includes('/')),
  ];
}
