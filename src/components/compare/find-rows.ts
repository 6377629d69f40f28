import { toCells, toRows } from '../../align/index.ts';
import type { ComparisonRow } from '../../align/index.ts';
import type { ReportDocument } from '../../corpus/index.ts';

/** The rows that the reports of the corpus need, in order. */
export function findRows(reports: readonly ReportDocument[]): ComparisonRow[] {
  return toRows(reports.flatMap((report) => toCells(report)));
}
