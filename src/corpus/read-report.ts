import { readCorpus } from './read.ts';
import type { ReportDocument } from './types.ts';

let reports: ReadonlyMap<string, ReportDocument> | undefined;

/**
 * One report of the corpus by its id.
 *
 * @throws where the corpus has no such report.
 */
export function readReport(id: string): ReportDocument {
  reports ??= new Map(readCorpus().reports.map((report) => [report.meta.id, report]));
  const report = reports.get(id);
  if (!report) throw new Error(`no report: ${id}`);
  return report;
}
