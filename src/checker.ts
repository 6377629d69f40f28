/** The door to the checks of a text in simplified characters: what is read of it, and what is wrong with it; as pure as the parser. */
import { check } from './check/index.ts';
import { lintMeasured } from './measure/index.ts';
import { createParser } from './parser.ts';
import type { ParserExtras, ParserLexicons, ParsedDocument } from './parser.ts';
import { lintReport, readTextKind } from './report/index.ts';
import type { ReportFacts, TextKindReading } from './report/index.ts';

/** One report as it is published: read, named and checked. */
export interface ReportDocument extends ParsedDocument {
  /** What the text is: complete, cut, a news story …, with what shows it. */
  textKind: TextKindReading;
}

/** Reads and checks the text of a report; as total as a `Parser`. */
export type Examiner = (text: string, facts: ReportFacts) => ReportDocument;

/**
 * Makes what reads a text by the lexicons and finds every defect that a rule of any stage finds. Traditional characters and
 * the things that records measure take tables that no check asks for: they are read where the means are given.
 */
export function createChecker(
  lexicons: ParserLexicons,
  means: Pick<ParserExtras, 'simplify' | 'thingOf'> = {},
): Examiner {
  const parse = createParser(lexicons, { ...means, lint: lintReport, lintMeasured });
  return (text, facts) => {
    const { meta, source, ...document } = parse(text, facts);
    const diagnostics = [...document.diagnostics, ...check({ meta, source, ...document })];
    return {
      meta,
      source,
      textKind: readTextKind(text, means.simplify),
      ...document,
      diagnostics: diagnostics.sort((a, b) => a.start - b.start),
    };
  };
}
