import { readClaims } from './claims.ts';
import { judgeNumber } from './judge-number.ts';
import { judgeQuotation } from './judge-quotation.ts';
import type { Library } from './library.ts';
import type { Verdict } from './types.ts';

/**
 * Holds a text against the reports: one verdict for each quotation, each sentence in the reports' wording and each number
 * with a town's name, in text order.
 *
 * Nothing is guessed: a paraphrase is no one's wording, and is not judged.
 */
export function verify(text: string, library: Library): Verdict[] {
  return readClaims(text, library).flatMap((claim): Verdict[] => {
    const words = text.slice(claim.start, claim.end);
    const judged =
      claim.kind === 'quotation' ? judgeQuotation(words, claim, library) : judgeNumber(words, claim, library);
    return judged ? [{ start: claim.start, end: claim.end, ...judged }] : [];
  });
}
