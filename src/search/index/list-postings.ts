import type { PostingList } from '../shard.ts';

const lineBreak = 10;

/**
 * Where every pair of characters (UTF-16 units) stands in some folded reports, in the order of the pairs.
 *
 * A location is an offset into all of them, a line break behind each. Pairs don't reach over the end of a block, but the
 * last character of one stands with the line break behind it, so that every character begins a pair.
 *
 * A counting sort: two passes, and eight bytes a character, whatever the number of pairs.
 */
export function listPostings(keys: readonly string[]): PostingList[] {
  const places = keys.reduce((sum, { length }) => sum + length + 1, 0);
  // For each place the number of its pair, counted from 1 in the order in which pairs are met; 0 where none begins
  const numbers = new Uint32Array(places);
  const known = new Map<number, number>();
  const counts = [0];
  let at = 0;
  for (const key of keys) {
    let first = key.charCodeAt(0);
    for (let unit = 0; unit < key.length; unit++, at++) {
      const second = unit + 1 < key.length ? key.charCodeAt(unit + 1) : lineBreak;
      if (first !== lineBreak) {
        // As a signed number of 32 bits, of which maps are fast
        const pair = (first << 16) | second;
        let number = known.get(pair);
        if (number === undefined) known.set(pair, (number = counts.push(0) - 1));
        counts[number]!++;
        numbers[at] = number;
      }
      first = second;
    }
    at++;
  }
  const next = new Uint32Array(counts.length);
  for (let number = 1; number < counts.length; number++)
    next[number] = next[number - 1]! + counts[number - 1]!;
  const locations = new Uint32Array(counts.reduce((sum, count) => sum + count, 0));
  numbers.forEach((number, place) => {
    if (number > 0) locations[next[number]!++] = place;
  });
  return [...known]
    .sort(([a], [b]) => (a >>> 0) - (b >>> 0))
    .map(([pair, number]) => ({
      pair: String.fromCharCode(pair >>> 16, pair & 0xffff),
      locations: locations.subarray(next[number]! - counts[number]!, next[number]),
    }));
}
