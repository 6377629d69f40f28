import { fold } from '../../src/text/fold.ts';

/**
 * Substrings of texts that fold to something, the same ones in every run.
 *
 * @param lengths how long the shortest is, and how many lengths there are.
 */
export function pickPhrases(texts: readonly string[], count: number, lengths: [number, number]): string[] {
  let state = 20230418;
  const random = (below: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const picked: string[] = [];
  while (picked.length < count) {
    const text = texts[random(texts.length)]!;
    const start = random(text.length);
    const part = text.slice(start, start + lengths[0] + random(lengths[1]));
    if (fold(part) !== '') picked.push(part);
  }
  return picked;
}
