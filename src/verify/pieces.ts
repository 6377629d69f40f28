import { foldWithOffsets } from '../text/fold.ts';
import { findWording, type Library, numbersAt } from './library.ts';
import { numbersOf } from './numbers.ts';
import type { SourcePlace } from './types.ts';

/** A piece shorter than this stands anywhere by chance. */
const least = 5;
/** A sentence of more pieces is made of words, not of sentences. */
const most = 4;

/**
 * The places that a text was joined from, each the longest that goes on from the last; null where it is not made of
 * two to four pieces of the reports.
 */
export function findPieces(words: string, library: Library): SourcePlace[] | null {
  const { text, starts, ends } = foldWithOffsets(words);
  const pieces: SourcePlace[] = [];
  for (let at = 0; at < text.length;) {
    const length = longestFrom(text, at, library);
    const rest = text.length - at - length;
    // A piece may run by chance into the next: leave that one enough.
    const taken = rest > 0 && rest < least ? length - (least - rest) : length;
    if (taken < least || pieces.length === most) return null;
    const own = words.slice(starts[at], ends[at + taken - 1]);
    const place = findWording(library, text.slice(at, at + taken)).find(
      (one) => numbersAt(library, one) === numbersOf(own),
    );
    if (!place) return null;
    pieces.push(place);
    at += taken;
  }
  return pieces.length > 1 ? pieces : null;
}

/** How long a wording from one place on still stands in some report; found by halving. */
function longestFrom(text: string, at: number, { shelves }: Library): number {
  let [low, high] = [0, text.length - at];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const wording = text.slice(at, at + middle);
    if (shelves.some(({ folded }) => folded.text.includes(wording))) low = middle;
    else high = middle - 1;
  }
  return low;
}
