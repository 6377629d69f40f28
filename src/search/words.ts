/** A UTF-16 unit as four hexadecimal digits. */
const codeOf = (unit: string): string => unit.charCodeAt(0).toString(16).padStart(4, '0');

/** The word of a folded character: `z4e61` for `乡`, apart from all pairs in the order of the index. */
export const toCharacterWord = (character: string): string => `z${codeOf(character)}`;

/** The word of two folded characters side by side: `4e616751` for `乡村`. */
export const toPairWord = (first: string, second: string): string => codeOf(first) + codeOf(second);

/**
 * The words of a folded text for Pagefind, separated by spaces: first each two characters (UTF-16 units) side by side,
 * the last with a line break behind it, then each character.
 *
 * So the word at place `i` is the pair that begins at offset `i`, and the one at `length + i` the character there.
 * They are written in numbers, since Pagefind parts Chinese into words where a page or a record is in Chinese, and drops
 * signs; all are of one length, so that none begins another, which it would find too.
 */
export function toWords(text: string): string {
  const units = Array.from({ length: text.length }, (_, at) => text.charAt(at));
  const pairs = units.map((unit, at) => toPairWord(unit, units[at + 1] ?? '\n'));
  return [...pairs, ...units.map(toCharacterWord)].join(' ');
}
