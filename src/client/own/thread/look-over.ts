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

/**
 * Looks a text in simplified characters over, by the first steps of the parser: what its numbers say is read when it is opened,
 * by what is then loaded.
 */
export function lookOver(text: string, facts: ReportFacts): Overview {
  const report = parseReport(text, facts, noWords);
  const { meta, source, blocks } = report;
  return { meta, source, blocks, textKind: readTextKind(text), records: countQuantities(report) };
}
