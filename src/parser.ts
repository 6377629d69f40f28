/** The door to the parser, for the build, the browser and tests: no disk, no package, plain data in. */
import type { Diagnostic } from './diagnostics.ts';
import type { IndicatorRecord, Named, Wordings } from './indicator/index.ts';
import type { MeasureLintInput } from './measure/index.ts';
import type { DatedEvent, ParsedReport, ReportExtras, ReportFacts, TopicWords } from './report/index.ts';
import { indexCatalogue, toRecords } from './indicator/index.ts';
import { measure } from './measure/index.ts';
import { createChronology, createTopicLexicon, lintMisleading, parseReport } from './report/index.ts';

/** What a parser knows of the world, as JSON may carry it: the words of the topics, events that date, indicators. */
export interface ParserLexicons {
  topics: TopicWords;
  chronology: readonly DatedEvent[];
  catalogue: readonly Wordings[];
}

/** One report after the stages of reading; its tree holds `quantity` nodes. */
export interface ParsedDocument extends Omit<ParsedReport, 'reading'> {
  records: IndicatorRecord[];
}

/** Reads the text of a report; total, so any string gives a document, and what is wrong with it stands in `diagnostics`. */
export type Parser = (text: string, facts: ReportFacts) => ParsedDocument;

/**
 * What a parser does beyond reading where it is given the means; `createExaminer` gives all of them. Without `lint` it looks
 * only for defects that make words be read otherwise than they were meant.
 */
export interface ParserExtras extends ReportExtras {
  /** Looks for defects of the numbers. */
  lintMeasured?: (input: MeasureLintInput) => Diagnostic[];
  /** Names the thing that a record measures; without it every `thing` is null. */
  thingOf?: (quantity: Named) => string | null;
}

/**
 * Makes a parser: text and facts in, document out, by every stage of reading in its order; the same text always gives
 * the same document.
 */
export function createParser(lexicons: ParserLexicons, extras: ParserExtras = {}): Parser {
  const topics = createTopicLexicon(lexicons.topics);
  const chronology = createChronology(lexicons.chronology);
  const catalogue = indexCatalogue(lexicons.catalogue);
  return (text, facts) => {
    const { reading, ...report } = parseReport(
      text,
      facts,
      { topics, chronology },
      { lint: lintMisleading, ...extras },
    );
    const measured = measure({ ...report, reading }, extras.lintMeasured);
    return {
      ...report,
      tree: measured.tree,
      diagnostics: [...report.diagnostics, ...measured.diagnostics].sort((a, b) => a.start - b.start),
      records: toRecords(report, measured.quantities, catalogue, extras.thingOf),
    };
  };
}
