import { fold } from '../text/fold.ts';
import { splitSentences } from '../text/sentences.ts';
import type { Library } from './library.ts';
import type { SourcePlace } from './types.ts';

const runs = (text: string): Set<string> =>
  new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)));

/** The sentence of a report that shares most pairs of characters with a text; null where none shares half of them. */
export function findNearest(words: string, { shelves }: Library): SourcePlace | null {
  const own = runs(fold(words));
  let best: SourcePlace | null = null;
  let most = own.size / 2;
  for (const { report } of shelves) {
    for (const { start, end } of splitSentences(report.text)) {
      if (end - start < own.size / 2) continue;
      let shared = 0;
      for (const run of runs(fold(report.text.slice(start, end)))) if (own.has(run)) shared += 1;
      if (shared > most) [best, most] = [{ report: report.id, start, end }, shared];
    }
  }
  return best;
}
