import type { Marked } from './hits.ts';

/** A phrase with the words around it, as the report's page shows them. */
export interface Context {
  left: string;
  /** The phrase in turns: words asked for and, between phrases near one another, the words between. */
  phrase: string[];
  right: string;
}

/** Space that a text takes in a line: 2 for a full-width character, 1 for others. */
const spaceOf = (character: string): number => (character < '\u2000' ? 1 : 2);

/** A number with its unit: `第4名`, `2000余万元`, `1.78亿元`, `6.08%`, `12个百分点`. */
const quantity =
  /第?\d[\d,.，．:：/-]*(?:\s?(?:[多余来几]?[十百千万亿]*(?:平方公里|平方米|立方米|个百分点|百分点|公里|千米|公顷|人次|户次|美元|万元|亿元|[%％‰℃㎡]|[a-z]{1,3}\d?|\p{Script=Han})))?/giu;

/**
 * The words around a hit, as many as have room on each side; no character is cut in two and no number from its unit;
 * `…` where the block goes on.
 *
 * @param before full-width characters on the left; two others count as one.
 * @param after the same on the right.
 */
export function toContext(
  { block: { shown }, start, end, marks }: Marked,
  before: number,
  after = before,
): Context {
  let [from, to] = [start, end];
  let room = before * 2;
  for (const character of Array.from(shown.slice(Math.max(0, start - before * 2), start)).reverse()) {
    if ((room -= spaceOf(character)) < 0) break;
    from -= character.length;
  }
  room = after * 2;
  for (const character of shown.slice(end, end + after * 2)) {
    if ((room -= spaceOf(character)) < 0) break;
    to += character.length;
  }
  for (const { index, 0: words } of shown.matchAll(quantity)) {
    const behind = index + words.length;
    // Towards the phrase: what does not fit whole is left away; what touches the phrase is kept whole
    if (index < from && from < behind) from = behind < start ? behind : index;
    if (index < to && to < behind) to = index > end ? index : behind;
  }
  const phrase: string[] = [];
  let at = start;
  for (const [a, b] of marks) {
    if (phrase.length > 0) phrase.push(shown.slice(at, a));
    phrase.push(shown.slice(a, b));
    at = b;
  }
  return {
    left: `${from > 0 ? '…' : ''}${shown.slice(from, start)}`,
    phrase,
    right: `${shown.slice(end, to)}${to < shown.length ? '…' : ''}`,
  };
}

/** A text in pieces of which each second one is a number with its unit, not to be parted: `完成`, `1.78亿元`, `。`. */
export function splitQuantities(text: string): string[] {
  const pieces: string[] = [];
  let at = 0;
  for (const { index, 0: words } of text.matchAll(quantity)) {
    pieces.push(text.slice(at, index), words);
    at = index + words.length;
  }
  return [...pieces, text.slice(at)];
}
