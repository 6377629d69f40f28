import type { Corpus } from '../corpus/index.ts';

/** The spans of one report that stand in another one too, merged, in text order: `[start, end][]`. */
export function sharedSpans(passages: Corpus['passages'], report: string): [number, number][] {
  const spans = passages
    .flatMap(({ occurrences }) => occurrences)
    .filter((occurrence) => occurrence.report === report)
    .sort((a, b) => a.start - b.start);
  const merged: [number, number][] = [];
  for (const { start, end } of spans) {
    const last = merged.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}
