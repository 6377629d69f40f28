import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { csvParse } from 'd3-dsv';
import { describe, expect, test } from 'vitest';
import type { IndicatorRecord } from '../../../src/indicator/index.ts';
import type { Block, Section } from '../../../src/report/index.ts';
import { readLinks } from '../../support/site/links.ts';
import { findFile, readPage } from '../../support/site/pages.ts';

/** A file of `dist/data/`, parsed; its shape is what the schemas there hold it to. */
function readData(file: string): unknown {
  return JSON.parse(readFileSync(join('dist/data', file), 'utf8'));
}

interface PublishedReport {
  blocks: Block[];
  sections: Section[];
  records: string[];
  diagnostics: { rule: string; start: number; end: number; message: string }[];
}

const towns = readdirSync('content/reports').flatMap((name) =>
  name.endsWith('.txt') ? [name.slice(0, -'.txt'.length)] : [],
);
const records = readData('records.json') as IndicatorRecord[];
const sources = new Map(towns.map((id) => [id, readFileSync(`content/reports/${id}.txt`, 'utf8')]));
const reports = new Map(towns.map((id) => [id, readData(`reports/${id}.json`) as PublishedReport]));

describe('The published data', () => {
  test.for([
    ['records.json', 'records.json'],
    ['reports.json', 'reports.json'],
    ['indicators.json', 'indicators.json'],
    ['datapackage.json', 'datapackage.json'],
    ...towns.map((id): [string, string] => [`reports/${id}.json`, 'report.json']),
  ] as [string, string][])('%s keeps to its schema', ([file, schema]) => {
    const ajv = new Ajv2020({ allErrors: true, strict: false });
    const isValid = ajv.compile(readData(`schema/${schema}`) as object);
    isValid(readData(file));
    expect(isValid.errors?.slice(0, 5) ?? []).toEqual([]);
  });

  test('records are unique, in text order, and quote their source to the character', () => {
    expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
    for (const { id, report, start, end, quote, sentence } of records) {
      expect(sources.get(report)?.slice(start, end), id).toBe(quote);
      expect(sources.get(report), id).toContain(sentence);
    }
    const places = records.map(({ report, start }) => [towns.includes(report), report, start] as const);
    expect(places.every(([known]) => known)).toBe(true);
    for (const town of towns) {
      const starts = places.filter(([, report]) => report === town).map(([, , start]) => start);
      expect(starts, town).toEqual(starts.toSorted((a, b) => a - b));
      expect(starts.length, town).toBeGreaterThan(0);
    }
  });

  test('a change or share belongs to an amount of the same report', () => {
    const reportOf = new Map(records.map(({ id, report }) => [id, report]));
    for (const { id, report, of } of records) if (of !== null) expect(reportOf.get(of), id).toBe(report);
  });

  test('records.csv opens in a spreadsheet, runs nothing there and holds the same rows', () => {
    const bytes = readFileSync('dist/data/records.csv');
    expect(bytes.subarray(0, 3).toString('hex')).toBe('efbbbf');
    const rows = csvParse(bytes.subarray(3).toString());
    expect(rows.map(({ id }) => id)).toEqual(records.map(({ id }) => id));
    const cells = rows.flatMap((row) => Object.values(row));
    expect(cells.filter((cell) => /^[=+@\t\r]|^-(?!\d)/.test(cell))).toEqual([]);
  });

  test.for(towns)('blocks of %s tile its source, and sections and defects stand within it', (town) => {
    const length = sources.get(town)?.length ?? 0;
    const { blocks = [], sections = [], diagnostics = [] } = reports.get(town) ?? {};
    expect(blocks[0]?.start).toBe(0);
    expect(blocks.at(-1)?.end).toBe(length);
    expect(blocks.slice(1).map(({ start }) => start)).toEqual(blocks.slice(0, -1).map(({ end }) => end));
    expect(sections.length).toBeGreaterThan(0);
    for (const { start, end, message } of diagnostics) {
      expect(start >= 0 && start <= end && end <= length, message).toBe(true);
    }
  });

  test.for(towns)('the source of %s is downloaded byte for byte', (town) => {
    const source = readFileSync(`content/reports/${town}.txt`);
    expect(readFileSync(`dist/data/sources/${town}.txt`).equals(source)).toBe(true);
  });
});

describe('The pages', () => {
  test('stand at every address that was promised', () => {
    const promised = [
      '/',
      '/compare/',
      '/indicators/',
      '/search/',
      '/phrases/',
      '/data/',
      '/about/',
      '/404.html',
    ];
    const catalogue = readData('indicators.json') as { id: string }[];
    const addresses = [
      ...promised,
      ...towns.map((id) => `/reports/${id}/`),
      ...catalogue.flatMap(({ id }) => [`/indicators/${id}/`, `/embed/indicators/${id}/`]),
    ];
    expect(addresses.filter((path) => !findFile(path))).toEqual([]);
  });

  test.for(towns)('/reports/%s/ has a place for every record, its section and its paragraph', (town) => {
    const ids = new Set(readLinks(readPage(`/reports/${town}/`)).ids);
    const wanted = records
      .filter(({ report }) => report === town)
      .flatMap(({ id, section, paragraph }) => [id.slice(town.length + 1), section, paragraph]);
    expect(wanted.filter((id) => !ids.has(id))).toEqual([]);
  });
});
