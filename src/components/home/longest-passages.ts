import type { Corpus } from '../../corpus/index.ts';
import type { Passage } from '../../reuse/types.ts';

/** The longest shared passages, none inside another. */
export function longestPassages({ passages }: Corpus, count: number): Passage[] {
  const longest: Passage[] = [];
  for (const passage of [...passages].sort((a, b) => b.text.length - a.text.length)) {
    if (longest.length === count) break;
    if (!longest.some(({ text }) => text.includes(passage.text))) longest.push(passage);
  }
  return longest;
}
