import { parts, topics } from '../report/types.ts';
import type { ComparisonRow } from './types.ts';

/** A row's name, `review.economy`. */
export function rowId({ part, topic }: ComparisonRow): string {
  return `${part}.${topic}`;
}

/** What is said in general, such as a part's heading and first words, stands before its topics. */
const order = ['general', ...topics.filter((topic) => topic !== 'general')];

/** Orders rows by part as a report goes through them, then by topic, `general` first. */
export function compareRows(a: ComparisonRow, b: ComparisonRow): number {
  return parts.indexOf(a.part) - parts.indexOf(b.part) || order.indexOf(a.topic) - order.indexOf(b.topic);
}

/** The rows that the cells of some reports need, each once, in order. */
export function toRows(cells: readonly ComparisonRow[]): ComparisonRow[] {
  const rows = new Map(cells.map(({ part, topic }) => [rowId({ part, topic }), { part, topic }]));
  return [...rows.values()].sort(compareRows);
}
