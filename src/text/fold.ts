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
const lower = (text: string) => text.replace(/\p{CWL}/gu, (character) => character.toLowerCase());

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
  const pieces: string[] = [];
  let starts = new Uint32Array(source.length);
  let ends = new Uint32Array(source.length);
  let unit = 0;
  let at = 0;
  while (at < source.length) {
    const from = at;
    while (isHan(source.charCodeAt(at)) && isAlone(source.charCodeAt(at + 1))) {
      starts[unit] = at++;
      ends[unit++] = at;
    }
    if (at > from) {
      pieces.push(source.slice(from, at));
      continue;
    }
    run.lastIndex = from;
    run.exec(source);
    at = run.lastIndex;
    const folded = fold(source.slice(from, at));
    pieces.push(folded);
    const behind = unit + folded.length;
    if (behind + source.length - at > starts.length) {
      starts = lengthen(starts, behind);
      ends = lengthen(ends, behind);
    }
    starts.fill(from, unit, behind);
    ends.fill(at, unit, behind);
    unit = behind;
  }
  return { text: pieces.join(''), starts: starts.slice(0, unit), ends: ends.slice(0, unit) };
}

/** Whether what stands before a unit is never joined to it: it is plain Han, of ASCII or Latin, or not there. */
const isAlone = (unit: number) => isHan(unit) || !(unit >= 0x300);

/** The same numbers with room for so many, and half as many more. */
function lengthen(numbers: Uint32Array<ArrayBuffer>, least: number): Uint32Array<ArrayBuffer> {
  const longer = new Uint32Array(Math.ceil((numbers.length + least) * 1.5));
  longer.set(numbers);
  return longer;
}
