import type { Corpus, ReportDocument } from './types.ts';
import { readCatalogue, toRecords } from '../indicator/index.ts';
import { measure } from '../measure/index.ts';
import { parseReport, readReports } from '../report/index.ts';
import { findPassages } from '../reuse/index.ts';
import { readSite } from './site.ts';

/** Gives the document of a report: an earlier one that still holds, or what `make` makes. */
export type Remember = (id: string, make: () => ReportDocument) => ReportDocument;

/**
 * The whole way of one run: every stage meets here, and none knows its callers.
 *
 * @param content folder of `reports/`, `indicators/` and `site.yaml`.
 * @param remember a cache; without one every report is parsed.
 * @throws DocumentFault where a text, a sidecar, the catalogue or the site's settings are at fault.
 */
export function buildCorpus(content = 'content', remember: Remember = (_, make) => make()): Corpus {
  const site = readSite(`${content}/site.yaml`);
  const catalogue = readCatalogue(`${content}/indicators`);
  const reports = readReports(`${content}/reports`).map((file) =>
    remember(file.stem ?? '', (): ReportDocument => {
      const report = parseReport(file);
      const measured = measure(report);
      return {
        ...report,
        tree: measured.tree,
        diagnostics: [...report.diagnostics, ...measured.diagnostics].sort((a, b) => a.start - b.start),
        records: toRecords(report, measured.quantities, catalogue),
      };
    }),
  );
  return { reports, indicators: catalogue.indicators, passages: findPassages(reports), site };
}
