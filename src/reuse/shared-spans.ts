import type { SharedWording } from './types.ts';

/** The spans of a report that stand in another one too, merged, in text order: `[start, end][]`. */
export type SharedSpans = [number, number][];

/** So many spans of a report wait at most until they are merged. */
const mostWaiting = 512;

/** Spans in text order, what overlaps or touches as one. */
function merge(spans: SharedSpans): SharedSpans {
  const merged: SharedSpans = [];
  for (const [start, end] of spans.sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}

/** The shared spans of every report that has any, by its id; the wordings are read one at a time. */
export function sharedSpans(
  wordings: Iterable<Pick<SharedWording, 'occurrences'>>,
): ReadonlyMap<string, SharedSpans> {
  const found = new Map<string, { spans: SharedSpans; merged: number }>();
  for (const { occurrences } of wordings)
    for (const { report, start, end } of occurrences) {
      const own = found.get(report) ?? { spans: [], merged: 0 };
      own.spans.push([start, end]);
      if (own.spans.length > own.merged * 2 + mostWaiting) {
        own.spans = merge(own.spans);
        own.merged = own.spans.length;
      }
      found.set(report, own);
    }
  return new Map(Array.from(found, ([report, { spans }]) => [report, merge(spans)]));
}
