/** The one door to the parser, for the build, the browser and tests: no disk, no package, plain data in. */
import type { Indicator, IndicatorRecord, Wordings } from './indicator/index.ts';
import type { DatedEvent, ParsedReport, ReportFacts, TopicWords } from './report/index.ts';
import { check } from './check/index.ts';
import { indexCatalogue, toRecords } from './indicator/index.ts';
import { measure } from './measure/index.ts';
import { createChronology, createTopicLexicon, parseReport } from './report/index.ts';

/** What a parser knows of the world, as JSON may carry it: the words of the topics, events that date, indicators. */
export interface ParserLexicons {
  topics: TopicWords;
  chronology: readonly DatedEvent[];
  catalogue: readonly Wordings[];
}

/** The same with what is written of indicators for readers. */
export interface FullLexicons extends ParserLexicons {
  catalogue: readonly Indicator[];
}

/** The lexicons without what is written for readers only, as light as they can travel. */
export const packLexicons = ({ topics, chronology, catalogue }: ParserLexicons): ParserLexicons => ({
  topics,
  chronology,
  catalogue: catalogue.map(({ id, label, dimension, units, synonyms, scopes, excludes }) => ({
    ...{ id, label, dimension, units, synonyms, scopes, excludes },
  })),
});

/** One report after all stages; its tree holds `quantity` nodes. */
export interface ReportDocument extends Omit<ParsedReport, 'reading'> {
  records: IndicatorRecord[];
}

/** Reads the text of a report; total, so any string gives a document, and what is wrong with it stands in `diagnostics`. */
export type Parser = (text: string, facts: ReportFacts) => ReportDocument;

/**
 * Makes a parser: text and facts in, document out, by every stage in its order; the same text always gives the same
 * document.
 */
export function createParser(lexicons: ParserLexicons): Parser {
  const topics = createTopicLexicon(lexicons.topics);
  const chronology = createChronology(lexicons.chronology);
  const catalogue = indexCatalogue(lexicons.catalogue);
  return (text, facts) => {
    const { reading, ...report } = parseReport(text, facts, { topics, chronology });
    const measured = measure({ ...report, reading });
    return {
      ...report,
      tree: measured.tree,
      diagnostics: [...report.diagnostics, ...measured.diagnostics, ...check(report)].sort(
        (a, b) => a.start - b.start,
      ),
      records: toRecords(report, measured.quantities, catalogue),
    };
  };
}
