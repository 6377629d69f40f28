import type { Finding, LintInput } from './types.ts';
import { matchText } from './text.ts';

/** Abbreviations by number that style books put in quotation marks, and that cannot be read without them; quotations are passed over. */
const abbreviations =
  /“[^”]{0,60}”|四上(?=企业)|四下(?=企业)|三公(?=经费)|一村一[品业]|五个一|八五(?=普法)|七五(?=普法)/g;

/** Marks well-known abbreviations without their quotation marks; brands and slogans are left alone, they would be guesses. */
export function lostQuotes(input: LintInput): Finding[] {
  return matchText(input, abbreviations)
    .filter(({ text }) => !text.startsWith('“'))
    .map(({ text, start, end }) => ({
      start,
      end,
      message: `“${text}”是专门的说法，通常加引号，这里脱引号。`,
    }));
}
