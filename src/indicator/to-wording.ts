import { foldings } from './lexicon.ts';
import { normalise } from './normalise.ts';

/**
 * A name as the catalogue compares it: normalised, and wordings of one notion made one, so that 实际利用外资, 外资到账 and
 * 实到外资 are the same.
 */
export function toWording(text: string): string {
  return foldings.reduce((words, [pattern, one]) => words.replace(pattern, one), normalise(text));
}
