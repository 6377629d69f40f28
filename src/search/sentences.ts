import type { Folded } from '../text/fold.ts';

const ends = /[。！？；!?;\n]/u;

/**
 * Where sentences of a text end: offsets into its folded text, ascending, the last its length.
 *
 * Their signs are not in the folded text; a sentence ends behind a unit that one follows.
 */
export function findSentenceEnds(text: string, { starts, ends: behind }: Folded): number[] {
  const found: number[] = [];
  for (let unit = 1; unit < starts.length; unit++) {
    if (ends.test(text.slice(behind[unit - 1], starts[unit]))) found.push(unit);
  }
  return [...found, starts.length];
}
