/** The leaf that says when two wordings are the same: width, white space, punctuation and case do not count. */

/** A folded text, and where each of its UTF-16 units stands in the text that was folded. */
export interface Folded {
  text: string;
  /** For each unit of `text`, the UTF-16 offset of the first character that it was made from. */
  starts: Uint32Array;
  /** For each unit of `text`, the offset behind the last character that it was made from. */
  ends: Uint32Array;
}

/**
 * A character with those after it that NFKC may join to it: marks, conjoining letters of Hangul,
 * half-width voicing marks. Between two such runs NFKC changes nothing (UAX #15, section 9.1).
 */
const run =
  /[^][\p{M}\u0e33\u0eb3\uff9e\uff9f\u1160-\u11ff\u3131-\u318e\ua960-\ua97c\ud7b0-\ud7fb\uffa0-\uffdc\u{16d67}]*/gu;

const ignored = /[\s\p{P}]/gu;

/** Whether a unit is a plain Han character: its own folding, and never joined to what stands before it. */
const isHan = (unit: number) => unit >= 0x4e00 && unit <= 0x9fff;

/** Lower case without regard to neighbours (a closing Σ is σ), so that a part folds as it does in the whole. */
const lower = (text: string) =>
  /^[\x20-\x7e]*$/.test(text)
    ? text.toLowerCase()
    : Array.from(text, (character) => character.toLowerCase()).join('');

/**
 * The text as it is compared: NFKC, white space and punctuation (`[\s\p{P}]`) removed, lower case.
 *
 * `一是迅速行动,坚决守住` and `一是迅速行动，坚决守住` both give `一是迅速行动坚决守住`.
 */
export function fold(text: string): string {
  return lower(text.normalize('NFKC').replace(ignored, ''));
}

/**
 * {@link fold} with the way back: `text` equals `fold(source)`, and `source.slice(starts[i], ends[j - 1])`
 * is the wording behind `text.slice(i, j)`.
 *
 * A character that folds to several units (`㎡` → `m2`) gives them all the same place.
 */
export function foldWithOffsets(source: string): Folded {
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  while (at < source.length) {
    const from = at;
    const next = source.charCodeAt(from + 1);
    let folded: string;
    if (isHan(source.charCodeAt(from)) && (isHan(next) || next < 0x300 || Number.isNaN(next))) {
      folded = source.charAt(from);
      at = from + 1;
    } else {
      run.lastIndex = from;
      run.exec(source);
      at = run.lastIndex;
      folded = fold(source.slice(from, at));
    }
    text += folded;
    for (let unit = 0; unit < folded.length; unit++) {
      starts.push(from);
      ends.push(at);
    }
  }
  return { text, starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) };
}
