/** Suffixes in order, and how many symbols each shares with the one before it. */
export interface SuffixArray {
  order: Int32Array;
  /** `shared[i]`: symbols that suffix `order[i]` has in common with `order[i - 1]`; 0 for the first. */
  shared: Int32Array;
}

/**
 * Sorts all suffixes of a list of symbols by prefix doubling with counting sort (Manber and Myers 1993), then reads
 * off common prefixes (Kasai et al. 2001).
 *
 * @param symbols small non-negative integers; at most `length` rounds of doubling are spent on equal prefixes.
 */
export function sortSuffixes(symbols: Int32Array): SuffixArray {
  const n = symbols.length;
  const order = new Int32Array(n);
  let rank = Int32Array.from(symbols);
  let fresh = new Int32Array(n);
  const second = new Int32Array(n);
  let classes = rank.reduce((most, symbol) => Math.max(most, symbol + 1), 1);

  const sortByRank = () => {
    const count = new Int32Array(classes + 1);
    for (let i = 0; i < n; i++) count[rank[i]! + 1]!++;
    for (let c = 0; c < classes; c++) count[c + 1]! += count[c]!;
    for (let i = 0; i < n; i++) order[count[rank[second[i]!]!]!++] = second[i]!;
  };
  for (let i = 0; i < n; i++) second[i] = i;
  sortByRank();

  for (let width = 0; ; width = width === 0 ? 1 : width * 2) {
    if (width > 0) {
      let filled = 0;
      for (let i = Math.max(n - width, 0); i < n; i++) second[filled++] = i;
      for (let i = 0; i < n; i++) if (order[i]! >= width) second[filled++] = order[i]! - width;
      sortByRank();
    }
    let named = 0;
    for (let i = 0; i < n; i++) {
      const at = order[i]!;
      const before = order[i - 1] ?? -1;
      const same =
        i > 0 &&
        rank[at] === rank[before] &&
        (width === 0 || (rank[at + width] ?? -1) === (rank[before + width] ?? -1));
      fresh[at] = same ? named - 1 : named++;
    }
    [rank, fresh] = [fresh, rank];
    classes = named;
    if (classes === n) break;
  }

  const shared = new Int32Array(n);
  for (let i = 0, common = 0; i < n; i++) {
    const before = order[rank[i]! - 1];
    if (before === undefined) {
      common = 0;
      continue;
    }
    while (i + common < n && before + common < n && symbols[i + common] === symbols[before + common])
      common++;
    shared[rank[i]!] = common;
    if (common > 0) common--;
  }
  return { order, shared };
}
