/** The door to the parser with all that is said of a text beside what is read from it; as pure as the parser. */
import { check } from './check/index.ts';
import { thingOf } from './indicator/index.ts';
import { lintMeasured } from './measure/index.ts';
import { createParser } from './parser.ts';
import type { ParserLexicons, ParsedDocument } from './parser.ts';
import { lintReport, readTextKind } from './report/index.ts';
import type { ReportFacts, TextKindReading } from './report/index.ts';
import { simplify } from './text/simplify.ts';

/** One report as it is published: read, named and checked. */
export interface ReportDocument extends ParsedDocument {
  /** What the text is: complete, cut, a news story …, with what shows it. */
  textKind: TextKindReading;
}

/** Reads and checks the text of a report; as total as a `Parser`. */
export type Examiner = (text: string, facts: ReportFacts) => ReportDocument;

/**
 * Makes an examiner: what a parser of the same lexicons reads, from traditional characters too, with the thing that each
 * record measures, what kind of text it is, and every defect that a rule of any stage finds.
 */
export function createExaminer(lexicons: ParserLexicons): Examiner {
  const parse = createParser(lexicons, { simplify, lint: lintReport, lintMeasured, thingOf });
  return (text, facts) => {
    const { meta, source, ...document } = parse(text, facts);
    const diagnostics = [...document.diagnostics, ...check({ meta, source, ...document })];
    return {
      meta,
      source,
      textKind: readTextKind(text, simplify),
      ...document,
      diagnostics: diagnostics.sort((a, b) => a.start - b.start),
    };
  };
}
