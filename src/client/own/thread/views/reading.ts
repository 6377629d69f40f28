import { outline, renderReportTree } from '../../../../render/index.ts';
import { ruleTexts } from '../../../../rule-texts.ts';
import type { View } from '../view.ts';

/** The text as the site's reading pages show it; a number leads to the chart of its indicator. */
export const reading: View<'reading'> = async (report, _, { openLexicons, routes }) => {
  const { catalogue } = report.records.length > 0 ? await openLexicons() : { catalogue: [] };
  const charts = new Map(
    report.records.map(({ id, indicator }) => [id, { indicator: indicator && routes.indicator(indicator) }]),
  );
  const { tree, loose } = renderReportTree(report, catalogue, routes, charts);
  const parts = tree.children.filter((child) => child.type !== 'doctype');
  const words = loose.map(({ rule, message }) => `${ruleTexts[rule].label}：${message}`);
  return { parts, outline: outline(report.sections), loose: words };
};
