import { countQuantities } from '../../../measure/index.ts';
import { createChronology, createTopicLexicon, parseReport, readTextKind } from '../../../report/index.ts';
import type { ParsedReport, ReportFacts, TextKindReading } from '../../../report/index.ts';

/** What is told of a text before it is opened: its facts, what it is, how many numbers it has, and where its paragraphs stand. */
export interface Overview extends Pick<ParsedReport, 'meta' | 'source' | 'blocks'> {
  textKind: TextKindReading;
  /** How many records the parser will give. */
  records: number;
}

/** The structure of a text needs no word of a topic, and no event that dates it. */
const noWords = { topics: createTopicLexicon({}), chronology: createChronology([]) };

/** Reads what a text in simplified characters is built of, and nothing that it says: its parts, headings and paragraphs. */
export const readStructure = (text: string, facts: ReportFacts): ParsedReport =>
  parseReport(text, facts, noWords);

/**
 * Looks a text in simplified characters over, by the first steps of the parser: what its numbers say is read when it is opened,
 * by what is then loaded.
 */
export function lookOver(text: string, facts: ReportFacts): Overview {
  const report = readStructure(text, facts);
  const { meta, source, blocks } = report;
  return { meta, source, blocks, textKind: readTextKind(text), records: countQuantities(report) };
}
