import type { Find } from './engine.ts';

/** A beginning or an end of a phrase that is found, folded, and in how many places. */
export interface PhrasePart {
  text: string;
  count: number;
}

/** The longest beginning and the longest end of a folded phrase that occur; null where not even a character does. */
export async function findLongestParts(
  find: Find,
  phrase: string,
): Promise<{ prefix: PhrasePart | null; suffix: PhrasePart | null }> {
  const characters = Array.from(phrase);
  const longest = async (cut: (length: number) => string): Promise<PhrasePart | null> => {
    let found: PhrasePart | null = null;
    let [low, high] = [0, Math.min(characters.length, 200)];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      const text = cut(middle);
      const { length: count } = await find({ anyOf: [[text]], without: [], near: 0 });
      if (count > 0) [found, low] = [{ text, count }, middle];
      else high = middle - 1;
    }
    return found;
  };
  const prefix = await longest((length) => characters.slice(0, length).join(''));
  const suffix = await longest((length) => characters.slice(-length).join(''));
  return { prefix, suffix };
}
