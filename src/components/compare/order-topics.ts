import type { ComparisonRow } from '../../align/index.ts';
import { toRows } from '../../align/index.ts';
import type { Topic } from '../../report/types.ts';

/** The topics of some rows, each once, in the order in which rows of one part follow each other. */
export function orderTopics(rows: readonly ComparisonRow[]): Topic[] {
  return toRows(rows.map(({ topic }) => ({ part: 'review', topic }))).map(({ topic }) => topic);
}
