import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { check } from '../../src/check/index.ts';
import { parseContent } from '../support/parse.ts';

/** One finding, as a person judged it. */
interface Judged {
  report: string;
  rule: string;
  mark: string;
  context: string;
  worth: boolean;
}

const { reports: read, findings: judged } = parse(readFileSync('content/gold/checks.yaml', 'utf8')) as {
  reports: string[];
  findings: Judged[];
};
const reports = parseContent();
const annotated = reports.filter(({ meta }) => read.includes(meta.id));

test('every finding on a report that was read has been judged', () => {
  const found = annotated.flatMap((report) =>
    check(report).map(({ rule, start, end }) => ({
      report: report.meta.id,
      rule,
      mark: report.source.slice(start, end),
    })),
  );
  expect(annotated.map(({ meta }) => meta.id).sort()).toEqual([...read].sort());
  expect(found).toEqual(judged.map(({ report, rule, mark }) => ({ report, rule, mark })));
});

test('at least eight of ten are worth a second look', () => {
  expect(judged.filter(({ worth }) => worth).length / judged.length).toBeGreaterThanOrEqual(0.8);
});

test('each stands in the words that were read', () => {
  for (const { report, mark, context } of judged) {
    expect(context).toContain(mark);
    expect(reports.find(({ meta }) => meta.id === report)?.source).toContain(context);
  }
});
