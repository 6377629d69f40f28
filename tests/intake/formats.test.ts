import { readFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { createGazetteer, takeReports } from '../../src/intake/index.ts';
import type { TakenReport } from '../../src/intake/index.ts';
import { toUtf16 } from '../support/files/encode.ts';
import { toGb18030 } from '../../src/text/to-gb18030.ts';
import { parseDocument } from '../support/parse.ts';
import { places } from '../support/places.ts';
import { toWebFiles } from '../support/files/web-pages.ts';
import { toNumberedDocx, toTypedDocx } from '../support/files/word-files.ts';

const source = readFileSync('tests/fixtures/intake/report.txt', 'utf8');
const lines = source.trim().split('\n');
const gazetteer = createGazetteer(places);
const fixture = (name: string) => new Uint8Array(readFileSync(`tests/fixtures/intake/${name}`));
const utf8 = (text: string) => new TextEncoder().encode(text);

/** The reports in a file. */
async function take(name: string, bytes: Uint8Array): Promise<TakenReport[]> {
  const reports: TakenReport[] = [];
  for await (const taken of takeReports({ name, bytes }, gazetteer)) {
    if ('refusal' in taken) throw taken.refusal;
    reports.push(taken);
  }
  return reports;
}

/** What is read of a text, without where it stands: its records, its headings. */
function readOf(text: string): { records: string[]; headings: string[] } {
  const { records, sections } = parseDocument(text);
  const rows = records.map(({ quote, name, value, unit, kind, bound, status, period, part, indicator }) =>
    JSON.stringify([quote, name, value, unit, kind, bound, status, period, part, indicator]),
  );
  return { records: rows, headings: sections.map(({ title, part }) => `${part} ${title ?? ''}`) };
}

const kinds: Readonly<Record<string, () => Promise<Uint8Array> | Uint8Array>> = {
  'UTF-8 with a byte order mark': () => utf8(`\uFEFF${source}`),
  'UTF-16': () => Uint8Array.from([0xff, 0xfe, ...toUtf16(source, 'le')]),
  GB18030: () => toGb18030(source.replaceAll('\n', '\r\n')),
  ...toWebFiles(lines),
  'Word with typed numbers': () => toTypedDocx(lines),
  'Word with automatic numbers': () => toNumberedDocx(lines),
  'a PDF with indented paragraphs': () => fixture('indented.pdf'),
  'a PDF printed from a web page': () => fixture('web-page.pdf'),
  'a PDF of LibreOffice': () => fixture('from-writer.pdf'),
  'an archive': () => zipSync({ '青石镇.txt': utf8(source) }),
};

describe('A report gives the same, whatever it comes in', () => {
  const expected = readOf(source);

  test('of which there is something to compare', () => {
    expect(expected.records.length).toBeGreaterThan(70);
    expect(expected.headings.length).toBeGreaterThan(4);
  });

  test.for(Object.keys(kinds))('%s', async (kind) => {
    const [report, ...others] = await take('报告', (await kinds[kind]?.()) ?? new Uint8Array());
    expect(others).toEqual([]);
    const { records, headings } = readOf(report?.text ?? '');
    const same = records.filter((row) => expected.records.includes(row)).length;
    expect(same / Math.max(records.length, expected.records.length)).toBeGreaterThanOrEqual(0.98);
    expect(headings).toEqual(expected.headings);
    const values = Object.fromEntries(
      Object.entries(report?.facts ?? {}).map(([name, { value }]) => [name, value]),
    );
    expect(values).toMatchObject({
      townFull: '青石镇',
      kind: '政府工作报告',
      title: '青石镇2023年政府工作报告',
      statedYear: 2022,
      planYear: 2023,
    });
  });

  test('a compilation with a list of contents, as text and as Word', async () => {
    const other = source.replaceAll('青石', '白石');
    const whole = `目录\n青石镇2023年政府工作报告……1\n白石镇2023年政府工作报告……9\n温井镇2023年政府工作报告……17\n\n${source}${other}`;
    for (const bytes of [utf8(whole), await toNumberedDocx(whole.split('\n'))]) {
      const reports = await take('汇编', bytes);
      expect(reports.map(({ facts: found }) => found.townFull?.value)).toEqual(['青石镇', '白石镇']);
      for (const { text } of reports) expect(readOf(text).records).toHaveLength(expected.records.length);
    }
  });
});
