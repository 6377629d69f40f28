import { toHtml } from 'hast-util-to-html';
import type { Indicator } from '../indicator/types.ts';
import type { ReportDocument } from '../examiner.ts';
import type { Routes } from '../url/index.ts';
import { noteWriter } from './note-writer.ts';
import { renderReportTree } from './render-report-tree.ts';
import type { ChartLinks, RenderedReport } from './types.ts';

/**
 * The text of a report as HTML: what a reader reads, with every section, paragraph, number and defect in its place; of `charts` see {@link renderReportTree}.
 */
export function renderReport(
  report: ReportDocument,
  indicators: readonly Indicator[],
  routes: Routes,
  charts: ReadonlyMap<string, ChartLinks> = new Map(),
): RenderedReport {
  const { tree, loose } = renderReportTree(report, indicators, routes, charts, noteWriter);
  const html = toHtml(tree, { omitOptionalTags: true, preferUnquoted: true, collapseEmptyAttributes: true });
  return { html, loose };
}
