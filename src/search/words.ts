/** A character that Pagefind takes for a word as it stands, on both sides and in every locale. */
const plain = /^(?:[0-9a-z]|(?=\p{Script=Han})[\p{L}\p{N}])$/u;

/**
 * Folded text as Pagefind is to read it: every character a word of its own, words separated by spaces.
 *
 * Pagefind segments no Chinese then, and a quoted query is an exact phrase. What it might drop or normalise
 * (signs, letters of other scripts) is written as `u` and its code point in hexadecimal: `5+a` is `5 u2b a`.
 */
export function toWords(folded: string): string {
  return Array.from(folded, (char) =>
    plain.test(char) ? char : `u${char.codePointAt(0)!.toString(16)}`,
  ).join(' ');
}

/** The folded text behind `toWords(folded)`. */
export function fromWords(words: string): string {
  if (words === '') return '';
  return words
    .split(' ')
    .map((word) =>
      /^u[0-9a-f]/.test(word) ? String.fromCodePoint(Number.parseInt(word.slice(1), 16)) : word,
    )
    .join('');
}
