/** The door to the parser with all that is said of a text beside what is read from it; as pure as the parser. */
import { createChecker } from './checker.ts';
import type { Examiner } from './checker.ts';
import { thingOf } from './indicator/index.ts';
import type { ParserLexicons } from './parser.ts';
import { simplify } from './text/simplify.ts';

export type { Examiner, ReportDocument } from './checker.ts';

/**
 * Makes an examiner: what a parser of the same lexicons reads, from traditional characters too, with the thing that each
 * record measures, what kind of text it is, and every defect that a rule of any stage finds.
 */
export function createExaminer(lexicons: ParserLexicons): Examiner {
  return createChecker(lexicons, { simplify, thingOf });
}
