import { fold } from '../text/fold.ts';

/** Pairs of neighbouring characters of a folded text; a single character by itself. */
function bigrams(text: string): string[] {
  const characters = Array.from(fold(text));
  return characters.length < 2 ? characters : characters.slice(1).map((c, i) => `${characters[i] ?? ''}${c}`);
}

/** Dice's coefficient of two texts' bigrams, 0 to 1; two empty texts are alike. */
export function likeness(a: string, b: string): number {
  const [left, right] = [bigrams(a), bigrams(b)];
  const all = left.length + right.length;
  let common = 0;
  for (const pair of left) {
    const at = right.indexOf(pair);
    if (at < 0) continue;
    common += 1;
    right.splice(at, 1);
  }
  return all === 0 ? 1 : (2 * common) / all;
}
