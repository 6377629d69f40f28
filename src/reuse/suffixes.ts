import type { Numbers } from './numbers.ts';

/** Suffixes in order, and how many symbols each shares with the one before it. */
export interface SuffixArray {
  order: Int32Array;
  /** `shared[order[i]]`: symbols that suffix `order[i]` has in common with `order[i - 1]`; 0 for the first. */
  shared: Int32Array;
}

/** The symbol behind a stretch: equal to none, itself neither. */
export const separator = 0;

/** Places by their first symbol, separators first and each apart; `rank` gets the last place of each group. */
function sortFirst(symbols: Numbers, order: Int32Array, rank: Int32Array): void {
  let most = 0;
  for (const symbol of symbols) most = Math.max(most, symbol);
  const ends = new Int32Array(most + 1);
  for (const symbol of symbols) ends[symbol]!++;
  for (let symbol = 1; symbol <= most; symbol++) ends[symbol]! += ends[symbol - 1]!;
  const filled = ends.slice();
  for (let at = symbols.length - 1; at >= 0; at--) order[--filled[symbols[at]!]!] = at;
  for (let i = 0; i < order.length; i++) {
    const symbol = symbols[order[i]!]!;
    rank[order[i]!] = symbol === separator ? i : ends[symbol]! - 1;
  }
}

/**
 * Parts one group of equal prefixes by what follows `width` symbols on, by Bentley and McIlroy's quicksort of three parts;
 * groups of one are marked as sorted, by -1 in `order`.
 */
function partGroup(
  order: Int32Array,
  rank: Int32Array,
  width: number,
  group: readonly [number, number],
): void {
  const key = (i: number): number => rank[order[i]! + width]!;
  // What is left of the group, the smallest last: a part is named before one behind it is looked at
  const open: [first: number, last: number, isEqual: boolean][] = [[...group, false]];
  for (let part = open.pop(); part; part = open.pop()) {
    const [first, last, isEqual] = part;
    if (isEqual || first === last) {
      for (let i = first; i <= last; i++) rank[order[i]!] = last;
      if (first === last) order[first] = -1;
      continue;
    }
    const [a, b, c] = [key(first), key((first + last) >> 1), key(last)];
    const pivot = Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
    let [less, at, more] = [first, first, last];
    while (at <= more) {
      const is = key(at);
      const held = order[at]!;
      if (is < pivot) {
        order[at++] = order[less]!;
        order[less++] = held;
      } else if (is > pivot) {
        order[at] = order[more]!;
        order[more--] = held;
      } else at++;
    }
    if (more < last) open.push([more + 1, last, false]);
    open.push([less, more, true]);
    if (less > first) open.push([first, less - 1, false]);
  }
}

/**
 * Sorts all suffixes of a list of symbols (Larsson and Sadakane 2007, "Faster suffix sorting": groups of equal prefixes are
 * parted by the ranks of what stands as far behind, twice as far each round), then reads off common prefixes (Kasai et al.
 * 2001, as Kärkkäinen, Manzini and Puglisi 2009 keep them). Takes eight bytes a symbol, and time near linear whatever repeats.
 *
 * @param symbols numbers from 1, {@link separator} behind each stretch; the last is one.
 */
export function sortSuffixes(symbols: Numbers): SuffixArray {
  const n = symbols.length;
  const order = new Int32Array(n);
  const rank = new Int32Array(n);
  sortFirst(symbols, order, rank);
  // A run of sorted places is known by its length, below zero, where it begins
  for (let width = 1, open = n > 0; open; width *= 2) {
    open = false;
    let sorted = 0;
    for (let i = 0; i < n;) {
      if (order[i]! < 0) {
        sorted -= order[i]!;
        i -= order[i]!;
        continue;
      }
      const last = rank[order[i]!]!;
      if (sorted > 0) order[i - sorted] = -sorted;
      sorted = 0;
      if (last === i) order[i] = -1;
      else {
        open = true;
        partGroup(order, rank, width, [i, last]);
        i = last + 1;
      }
    }
    if (sorted > 0) order[n - sorted] = -sorted;
  }
  for (let at = 0; at < n; at++) order[rank[at]!] = at;
  return { order, shared: countShared(symbols, order, rank) };
}

/**
 * Common prefixes of neighbours: what a suffix shares, the one that begins a symbol later shares but for that symbol.
 *
 * @param before is written over: with the neighbour before each suffix, and then with what is returned.
 */
function countShared(symbols: Numbers, order: Int32Array, before: Int32Array): Int32Array {
  for (let i = order.length - 1; i > 0; i--) before[order[i]!] = order[i - 1]!;
  const first = order[0];
  for (let at = 0, common = 0; at < symbols.length; at++) {
    const neighbour = before[at]!;
    if (at === first) common = 0;
    else
      while (symbols[at + common] !== separator && symbols[at + common] === symbols[neighbour + common])
        common++;
    before[at] = common;
    if (common > 0) common--;
  }
  return before;
}
