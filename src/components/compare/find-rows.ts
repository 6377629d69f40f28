import { toCells, toRows } from '../../align/index.ts';
import type { Row } from '../../align/index.ts';
import type { ReportDocument } from '../../corpus/index.ts';

/** The rows that the reports of the corpus need, in order. */
export function findRows(reports: readonly ReportDocument[]): Row[] {
  return toRows(reports.flatMap((report) => toCells(report)));
}
