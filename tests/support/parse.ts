import { readLexicons } from '../../src/corpus/lexicons/read-lexicons.ts';
import { readReports } from '../../src/corpus/read-reports.ts';
import { createExaminer } from '../../src/examiner.ts';
import type { ReportDocument } from '../../src/examiner.ts';
import { createChronology, createTopicLexicon, lintReport, parseReport } from '../../src/report/index.ts';
import type { ParsedReport, ReportFacts } from '../../src/report/index.ts';
import { simplify } from '../../src/text/simplify.ts';
import { facts } from './facts.ts';

const { topics, chronology, catalogue } = readLexicons();
const lexicons = { topics: createTopicLexicon(topics), chronology: createChronology(chronology) };

/** The first stage alone, with the project's lexicons and a made-up town's facts, some of them changed. */
export function parse(text: string, changed: Partial<ReportFacts> = {}): ParsedReport {
  return parseReport(text, { id: 'report', ...facts, ...changed }, lexicons, { simplify, lint: lintReport });
}

const parseWhole = createExaminer({ topics, chronology, catalogue });

/** Every stage, with the project's lexicons and a made-up town's facts, some of them changed. */
export function parseDocument(text: string, changed: Partial<ReportFacts> = {}): ReportDocument {
  return parseWhole(text, { id: 'report', ...facts, ...changed });
}

/** Every report of a folder, of `content/` where none is named, parsed by the first stage alone. */
export function parseContent(content = 'content'): ParsedReport[] {
  return readReports(`${content}/reports`).map(({ text, facts }) => parse(text, facts));
}
