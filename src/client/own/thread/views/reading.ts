import { outline, renderReportTree } from '../../../../render/index.ts';
import type { View } from '../view.ts';

/** The text as the site's reading pages show it; a number leads to the chart of its indicator. What has none yet has no notes. */
export const reading: View<'reading'> = async (report, { depth }, { openWords, routes }) => {
  const { catalogue } = report.records.length > 0 ? await openWords() : { catalogue: [] };
  const charts = new Map(
    report.records.map(({ id, indicator }) => [id, { indicator: indicator && routes.indicator(indicator) }]),
  );
  const isRead = depth !== 'structure' || report.records.length + report.diagnostics.length > 0;
  const notes = isRead ? (await import('./notes.ts')).noteWriter : undefined;
  const { tree, loose } = renderReportTree(report, catalogue, routes, charts, notes);
  const parts = tree.children.filter((child) => child.type !== 'doctype');
  const words = loose.map(({ rule, message }) => `${notes?.nameOf(rule)}：${message}`);
  return { parts, outline: outline(report.sections), loose: words };
};
