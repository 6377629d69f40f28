import type { Examiner } from '../../../examiner.ts';
import { lintMeasured } from '../../../measure/index.ts';
import { createParser } from '../../../parser.ts';
import type { ParserLexicons } from '../../../parser.ts';
import { lintReport, readTextKind } from '../../../report/index.ts';

/**
 * Makes a reader of what stands in a text in simplified characters: its numbers, and the defects that a place shows by itself.
 * What contradicts another place, and the thing that a number measures, an examiner tells, which is twice as heavy.
 */
export function createNumberReader(lexicons: ParserLexicons): Examiner {
  const parse = createParser(lexicons, { lint: lintReport, lintMeasured });
  return (text, facts) => ({ ...parse(text, facts), textKind: readTextKind(text) });
}
