/** A character that Pagefind takes for a word as it stands, on both sides and in every locale. */
const plain = /^(?:[0-9a-z]|(?=\p{Script=Han})[\p{L}\p{N}])$/u;

/**
 * The characters of folded text as words for Pagefind, each once, separated by spaces.
 *
 * Pagefind segments no Chinese then. What it might drop or normalise (signs, letters of other scripts) is written as
 * `u` and its code point in hexadecimal: `5+a` is `5 u2b a`.
 *
 * @param limit so many words at the most, the first ones.
 */
export function toWords(folded: string, limit = Infinity): string {
  const characters = new Set(folded);
  return Array.from(characters)
    .slice(0, limit)
    .map((char) => (plain.test(char) ? char : `u${char.codePointAt(0)!.toString(16)}`))
    .join(' ');
}
