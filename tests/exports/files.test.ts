import { Ajv2020 } from 'ajv/dist/2020.js';
import { csvParseRows } from 'd3-dsv';
import { describe, expect, test } from 'vitest';
import { columns, createDataFiles, toJsonSchema } from '../../src/exports/index.ts';
import type { PublishedRecord } from '../../src/exports/columns.ts';
import { fromCell } from '../../src/text/csv.ts';
import type { IndicatorRecord } from '../../src/indicator/index.ts';
import { toYearLabel } from '../../src/series/index.ts';
import { createRoutes } from '../../src/url/index.ts';
import { buildMadeUpCorpus } from '../support/made-up-corpus.ts';
import { readPieces } from '../support/pieces.ts';

const corpus = buildMadeUpCorpus();
const files = createDataFiles(corpus, createRoutes('/base'));
const read = (path: string) => readPieces(files.find((file) => file.path === path)!);
const body = (path: string) => String(read(path));
const records = JSON.parse(body('records.json')) as PublishedRecord[];
const ajv = new Ajv2020({ allErrors: true });

describe('every data file', () => {
  test.each(files.filter(({ schema }) => schema).map((file) => [file.path, file] as const))(
    '%s obeys its JSON Schema',
    (_, file) => {
      const validate = ajv.compile(toJsonSchema(file.schema!));
      validate(JSON.parse(String(readPieces(file))));
      expect(validate.errors?.slice(0, 3) ?? []).toEqual([]);
    },
  );
  test('has the same bytes when it is made again', () => {
    for (const again of createDataFiles(
      { ...corpus, reports: structuredClone(corpus.reports) },
      createRoutes('/base'),
    ))
      expect(readPieces(again).equals(read(again.path)), again.path).toBe(true);
  });
  test('is listed once, and every report has its own', () => {
    const paths = files.map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    for (const { meta } of corpus.reports) expect(paths).toContain(`reports/${meta.id}.json`);
    expect(paths).toEqual(
      expect.arrayContaining(['records.csv', 'reports.json', 'indicators.json', 'datapackage.json']),
    );
  });
});

describe('a year that a text’s own facts refute', () => {
  test('is told of the report, and its records say their real year', () => {
    const inferred = new Map(corpus.reports.map(({ meta }) => [meta.id, meta.inferredYear]));
    expect([...inferred.values()].filter((year) => year !== null).length).toBeGreaterThan(1);
    const rows = JSON.parse(body('records.json')) as IndicatorRecord[];
    for (const { id, report, period, status, year } of rows) {
      const { meta } = corpus.reports.find((one) => one.meta.id === report)!;
      const own = status === 'target' ? meta.planYear : meta.statedYear;
      if (period !== String(own)) continue;
      const real = inferred.get(report)! + (status === 'target' ? 1 : 0);
      expect(year, id).toBe(inferred.get(report) === null ? own : real);
    }
    const indicators = JSON.parse(body('indicators.json')) as {
      reports: { report: string; inferredYear: number | null }[];
    }[];
    for (const one of indicators.flatMap(({ reports }) => reports))
      expect(one.inferredYear).toBe(inferred.get(one.report));
  });

  test('is printed as the data have it', () => {
    for (const { meta, records } of corpus.reports)
      for (const record of records)
        expect(toYearLabel(record, meta).text, record.id).toContain(
          record.year === null ? '年份未写' : `${record.year}年`,
        );
  });

  test('comes with its evidence, verbatim', () => {
    const rows = JSON.parse(body('reports.json')) as {
      id: string;
      inferredYear: number | null;
      yearEvidence: { quote: string; start: number; end: number }[];
    }[];
    for (const { id, inferredYear, yearEvidence } of rows) {
      const source = corpus.reports.find(({ meta }) => meta.id === id)!.source;
      expect(yearEvidence.length > 0).toBe(inferredYear !== null);
      for (const { quote, start, end } of yearEvidence) expect(source.slice(start, end)).toBe(quote);
    }
  });
});

describe('a schema refuses', () => {
  const validate = ajv.compile(toJsonSchema('records'));
  test.each([
    ['an unknown kind', { kind: 'sum' }],
    ['a start before the source', { start: -1 }],
    ['a period that is no year', { period: '2022年' }],
    ['a field of its own', { colour: 'red' }],
  ])('%s', (_, fault) => {
    expect(validate([records[0]])).toBe(true);
    expect(validate([{ ...records[0], ...fault }])).toBe(false);
  });
});

describe('records', () => {
  test('quote their source', () => {
    for (const { report, start, end, quote } of records) {
      expect(corpus.reports.find(({ meta }) => meta.id === report)?.source.slice(start, end)).toBe(quote);
    }
  });
  test('stand in text order with unique ids', () => {
    expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
    for (const { records: own } of corpus.reports) {
      expect(own.map(({ start }) => start)).toEqual(own.map(({ start }) => start).sort((a, b) => a - b));
    }
  });
  test('name the section and the block that they stand in, and only amounts that exist', () => {
    const ids = new Set(records.map(({ id }) => id));
    for (const record of records) {
      const report = corpus.reports.find(({ meta }) => meta.id === record.report)!;
      const block = report.blocks.find(({ id }) => id === record.paragraph);
      expect(block && block.start <= record.start && record.end <= block.end, record.id).toBe(true);
      expect(record.section).toMatch(/^s\d+$/);
      if (record.of !== null) expect(ids).toContain(record.of);
    }
  });
  test('say in every file what goes with them: doubt, notion, months, a year that was written over', () => {
    const flagged = records.filter(({ flags }) => flags !== null);
    expect(flagged.length).toBeGreaterThan(0);
    for (const { id, report, flags, confidence, reviewed, scope, months, period, status } of records) {
      const { meta } = corpus.reports.find((one) => one.meta.id === report)!;
      const said = flags?.split('；') ?? [];
      expect(said.includes('待核'), id).toBe(confidence < 0.9 && reviewed === null);
      expect(said.includes(`口径：${scope}`), id).toBe(scope !== null);
      if (months !== null && months !== 12) expect(flags, id).toContain('月');
      const own = status === 'target' ? meta.planYear : meta.statedYear;
      if (meta.inferredYear !== null && period === String(own)) expect(said, id).toContain(`文中作${own}`);
    }
    const alike = new Map(records.map((record) => [record.id, record]));
    const ofIndicators = (
      JSON.parse(body('indicators.json')) as { reports: { records: PublishedRecord[] }[] }[]
    ).flatMap(({ reports }) => reports.flatMap((one) => one.records));
    for (const record of ofIndicators) expect(record).toEqual(alike.get(record.id));
  });
  test('have a column for each key, in the order of the columns', () => {
    for (const record of records) expect(Object.keys(record)).toEqual(columns.map(({ name }) => name));
  });
  test('stand in the table as they stand in the list', () => {
    const [head = [], ...rows] = csvParseRows(body('records.csv').slice(1));
    expect(head).toEqual(columns.map(({ name }) => name));
    const read = rows.map((row) => row.map((cell) => fromCell(cell)));
    expect(read).toEqual(records.map((r) => Object.values(r).map((v) => (v === null ? '' : String(v)))));
    expect(body('records.csv')).toBe(`\uFEFF${body('records.table.csv')}`);
  });
});

test('a report’s blocks tile its source', () => {
  for (const { meta, source } of corpus.reports) {
    const { blocks } = JSON.parse(body(`reports/${meta.id}.json`)) as {
      blocks: { start: number; end: number }[];
    };
    expect(blocks[0]?.start).toBe(0);
    expect(blocks.at(-1)?.end).toBe(source.length);
    expect(blocks.slice(1).every(({ start }, index) => start === blocks[index]?.end)).toBe(true);
  }
});

test('the package lists the size and the hash of each file', () => {
  const { resources } = JSON.parse(body('datapackage.json')) as {
    resources: { path: string; bytes: number }[];
  };
  for (const { path, bytes } of resources) expect(read(path).length).toBe(bytes);
  expect(resources.map(({ path }) => path)).toContain('records.table.csv');
});
