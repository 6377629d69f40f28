/** A character that Pagefind takes for a word as it stands, on both sides and in every locale. */
const plain = /^(?:[0-9a-z]|(?=\p{Script=Han})[\p{L}\p{N}])$/u;

/**
 * How many characters make a word for Pagefind. Pairs are rarer, so that fewer packs are read in vain; for few reports
 * their list weighs more than that saves.
 */
export type WordLength = 1 | 2;

/** More words rule out few packs more, and each may cost a chunk of the index. */
const wordsOfQuery = 8;

const codeOf = (char: string): string => (plain.test(char) ? char : `u${char.codePointAt(0)!.toString(16)}`);

/** Each two characters that stand side by side. */
const toPairs = (codes: readonly string[]): string[] => codes.slice(1).map((code, at) => codes[at]! + code);

/**
 * The words of folded texts for Pagefind, each once, separated by spaces: every character and, where words are pairs,
 * each two side by side.
 *
 * Pagefind segments no Chinese then. What it might drop or normalise (signs, letters of other scripts) is written as
 * `u` and its code point in hexadecimal: `5+a` is `5 u2b a`.
 */
export function toWords(texts: readonly string[], length: WordLength): string {
  const words = new Set<string>();
  for (const text of texts) {
    const codes = Array.from(text, codeOf);
    for (const word of length === 2 ? [...codes, ...toPairs(codes)] : codes) words.add(word);
  }
  return [...words].join(' ');
}

/**
 * Words that a text with all of some folded phrases must have: characters, or pairs where words are pairs, so many
 * that each character of a short phrase is in one.
 */
export function toQueryWords(phrases: readonly string[], length: WordLength): string {
  const words = phrases.flatMap((phrase) => {
    const codes = Array.from(phrase).slice(0, 100).map(codeOf);
    if (length === 1 || codes.length < 2) return codes;
    return toPairs(codes).filter((_, at) => at % 2 === 0 || at === codes.length - 2);
  });
  return [...new Set(words)].slice(0, wordsOfQuery).join(' ');
}
