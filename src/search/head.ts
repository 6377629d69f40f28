import type { SearchedReport } from './texts.ts';
import type { Cut, Head } from './types.ts';

/**
 * Writes the head of the index: reports, and their cuts in columns.
 *
 * @param results for each report the id of Pagefind's result for it; no two are alike.
 */
export function toHead(
  folder: string,
  reports: readonly SearchedReport[],
  cuts: readonly (readonly Cut[])[],
  results: readonly string[],
): Head {
  const all = cuts.flat();
  const parts = [...new Set(all.map(({ part }) => part))];
  const topics = [...new Set(all.map(({ topic }) => topic))];
  return {
    folder,
    reports: reports.map(({ id }) => id),
    results: shorten(results),
    parts,
    topics,
    counts: cuts.map(({ length }) => length),
    lengths: all.map(({ length }) => length),
    breaks: reports.flatMap(({ key }, report) =>
      cuts[report]!.map(({ at, length }, nth) => (cuts[report]![nth + 1]?.at ?? key.length) - at - length),
    ),
    codes: all.map(
      ({ part, topic, opens }) =>
        (parts.indexOf(part) * topics.length + topics.indexOf(topic)) * 2 + Number(opens),
    ),
  };
}

/** The beginnings of some texts, as long as it takes to tell each from all others. */
function shorten(texts: readonly string[]): string[] {
  const longest = Math.max(0, ...texts.map(({ length }) => length));
  for (let length = 1; length < longest; length++) {
    const cut = texts.map((text) => text.slice(0, length));
    if (new Set(cut).size === texts.length) return cut;
  }
  // One may be the beginning of another: Pagefind lengthens an id that it has given before
  return [...texts];
}
