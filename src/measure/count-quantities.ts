import type { ParsedReport } from '../report/types.ts';
import { listNumberedSentences } from './list-numbered-sentences.ts';

/** How many quantities `measure` finds in a report, told without reading what they say: a fraction of its code and time. */
export function countQuantities(report: Pick<ParsedReport, 'reading' | 'tree'>): number {
  let count = 0;
  for (const { found } of listNumberedSentences(report)) count += found.length;
  return count;
}
