import type { Corpus } from '../../corpus/index.ts';
import type { Passage } from '../../reuse/types.ts';

/**
 * The longest shared passages, none inside another.
 *
 * @param trim cuts a passage back to whole words, or gives null for one that is not to be listed.
 */
export function longestPassages(
  { passages }: Pick<Corpus, 'passages'>,
  count: number,
  trim: (passage: Passage) => Passage | null = (passage) => passage,
): Passage[] {
  const longest: Passage[] = [];
  for (const passage of [...passages].sort((a, b) => b.text.length - a.text.length)) {
    if (longest.length === count) break;
    const whole = trim(passage);
    if (whole && !longest.some(({ text }) => text.includes(whole.text))) longest.push(whole);
  }
  return longest;
}
