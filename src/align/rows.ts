import { parts, topics } from '../report/types.ts';
import type { Cell, Row } from './types.ts';

/** A row's name, `review.economy`. */
export function rowId({ part, topic }: Row): string {
  return `${part}.${topic}`;
}

/** Orders rows by part as a report goes through them, then by topic. */
export function compareRows(a: Row, b: Row): number {
  return parts.indexOf(a.part) - parts.indexOf(b.part) || topics.indexOf(a.topic) - topics.indexOf(b.topic);
}

/** The rows that the cells of some reports need, each once, in order. */
export function toRows(cells: readonly Cell[]): Row[] {
  const rows = new Map(cells.map(({ part, topic }) => [rowId({ part, topic }), { part, topic }]));
  return [...rows.values()].sort(compareRows);
}
