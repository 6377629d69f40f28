import type { Finding, LintInput } from './types.ts';
import { textSpans } from './text.ts';

/** Abbreviations by number that style books put in quotation marks, and that cannot be read without them. */
const abbreviations = /四上(?=企业)|四下(?=企业)|三公(?=经费)|一村一[品业]|五个一|八五(?=普法)|七五(?=普法)/g;

/** Marks well-known abbreviations without their quotation marks; brands and slogans are left alone, they would be guesses. */
export function lostQuotes(input: LintInput): Finding[] {
  return textSpans(input).flatMap(({ text, start }) =>
    Array.from(text.matchAll(abbreviations))
      .filter(({ index }) => text.lastIndexOf('“', index) <= text.lastIndexOf('”', index))
      .map(({ 0: word, index }) => ({
        start: start + index,
        end: start + index + word.length,
        message: `“${word}”是专门的说法，通常加引号，这里脱引号。`,
      })),
  );
}
