import { fold } from '../../text/fold.ts';

/** What is asked for; every phrase folded. */
export interface Query {
  /** Any of these; of each all phrases, near one another. A plain phrase is one alternative of one phrase. */
  anyOf: string[][];
  /** None of these in the same sentence. */
  without: string[];
  /** At most so many folded characters between two phrases of one alternative. */
  near: number;
}

/** How far phrases joined with `..` may stand apart unless the reader says otherwise. */
export const usualDistance = 30;

/** The farthest that a reader may ask for: a whole paragraph, about. */
export const widestDistance = 500;

/**
 * Reads a query: `a | b` either, `a .. b` near each other, `a -c` without.
 *
 * An operator counts only with white space around it (`-` with white space before it) and with a phrase on each side;
 * else the whole is one phrase, punctuation and all, so that pasted text is never misread.
 */
export function parseQuery(text: string, near = usualDistance): Query {
  const plain: Query = { anyOf: [[fold(text)]], without: [], near };
  const [wanted = '', ...without] = text.split(/\s-(?=\S)/u);
  const anyOf = wanted.split(/\s\|\s/u).map((either) => either.split(/\s\.\.\s/u).map(fold));
  const excluded = without.map(fold);
  const whole = [...anyOf.flat(), ...excluded].every((phrase) => phrase !== '');
  return whole ? { anyOf, without: excluded, near } : plain;
}

/** Whether a query asks for something, and for more than one exact phrase. */
export const isPlain = ({ anyOf, without }: Query): boolean =>
  anyOf.length === 1 && anyOf[0]!.length === 1 && without.length === 0;
