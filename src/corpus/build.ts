import type { Corpus, ReportDocument } from './types.ts';
import { readCatalogue, toRecords } from '../indicator/index.ts';
import { measure } from '../measure/index.ts';
import { parseReport, readReports } from '../report/index.ts';
import { findPassages } from '../reuse/index.ts';

/** The whole way of one run: every stage meets here, and none knows its callers. */
export function buildCorpus(content = 'content'): Corpus {
  const catalogue = readCatalogue(`${content}/indicators`);
  const reports = readReports(`${content}/reports`).map((file): ReportDocument => {
    const report = parseReport(file);
    const measured = measure(report);
    return {
      ...report,
      tree: measured.tree,
      diagnostics: [...report.diagnostics, ...measured.diagnostics].sort((a, b) => a.start - b.start),
      records: toRecords(report, measured.quantities, catalogue),
    };
  });
  return { reports, indicators: catalogue.indicators, passages: findPassages(reports) };
}
