import { toSource } from '../report/index.ts';
import type { ParsedReport } from '../report/types.ts';
import { isTorn } from './number/is-torn.ts';
import { listNumberedSentences } from './list-numbered-sentences.ts';

/** How many quantities `measure` finds in a report, told without reading what they say: a fraction of its code and time. */
export function countQuantities(report: Pick<ParsedReport, 'source' | 'reading' | 'tree'>): number {
  const { source, reading } = report;
  let count = 0;
  for (const { start: from, found } of listNumberedSentences(report)) {
    for (const { start, end } of found) {
      const place = toSource(reading, { start: from + start, end: from + end });
      if (!isTorn(source.slice(place.start, place.end))) count += 1;
    }
  }
  return count;
}
