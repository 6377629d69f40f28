import type { Corpus } from '../../corpus/index.ts';
import type { Passage } from '../../reuse/types.ts';

/** The longest of some passages, so many, equal ones as they came; no more than twice as many are held at a time. */
function keepLongest(passages: Iterable<Passage>, most: number): Passage[] {
  let kept: Passage[] = [];
  const cut = (): Passage[] => kept.sort((a, b) => b.text.length - a.text.length).slice(0, most);
  for (const passage of passages) {
    kept.push(passage);
    if (kept.length === most * 2) kept = cut();
  }
  return cut();
}

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
  // Of many candidates most lie inside another
  for (let most = count * 8; ; most *= 4) {
    const candidates = keepLongest(passages, most);
    const longest: Passage[] = [];
    for (const passage of candidates) {
      if (longest.length === count) break;
      const whole = trim(passage);
      if (whole && !longest.some(({ text }) => text.includes(whole.text))) longest.push(whole);
    }
    if (longest.length === count || candidates.length < most) return longest;
  }
}
