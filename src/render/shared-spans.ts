import type { SharedWording } from '../reuse/index.ts';

/** The spans of a report that stand in another one too, merged, in text order: `[start, end][]`. */
export type SharedSpans = [number, number][];

/** The shared spans of every report that has any, by its id. */
export function sharedSpans(
  wordings: readonly Pick<SharedWording, 'occurrences'>[],
): ReadonlyMap<string, SharedSpans> {
  const occurrences = wordings.flatMap(({ occurrences }) => occurrences);
  const merged = new Map<string, SharedSpans>();
  for (const [report, own] of Map.groupBy(occurrences, (occurrence) => occurrence.report)) {
    const spans: SharedSpans = [];
    for (const { start, end } of own.sort((a, b) => a.start - b.start)) {
      const last = spans.at(-1);
      if (last && start <= last[1]) last[1] = Math.max(last[1], end);
      else spans.push([start, end]);
    }
    merged.set(report, spans);
  }
  return merged;
}
