import type { Root as HastRoot } from 'hast';
import type { Root } from 'mdast';
import type { Indicator } from '../indicator/types.ts';
import type { ReportDocument } from '../examiner.ts';
import { walkSections } from '../report/index.ts';
import type { Routes } from '../url/index.ts';
import { createIdAt } from './create-id-at.ts';
import { foldLeftovers } from './fold-leftovers.ts';
import { createRenderer } from './handlers/index.ts';
import { placeDefects } from './place-defects.ts';
import type { ChartLinks, NoteWriter, RenderContext, RenderedReport } from './types.ts';
import { toFullWidth } from '../text/full-width.ts';
import { walk } from './walk.ts';

function findAnchored(tree: Root): Set<string> {
  const ids = new Set<string>();
  for (const node of walk(tree)) {
    if (node.type === 'section') ids.add(node.id);
    if (node.type === 'runIn') ids.add(node.section);
  }
  return ids;
}

/** A report's text as a tree of HTML, and the defects that have no place in it. */
export interface ReportTree extends Pick<RenderedReport, 'loose'> {
  tree: HastRoot;
}

/**
 * The text of a report as a tree of HTML, for a page that sets it in the browser, too; without what writes notes the text alone.
 *
 * `charts` are the chart in which each number stands, by record id; the number leads there, its note to the number.
 */
export function renderReportTree(
  report: ReportDocument,
  indicators: readonly Pick<Indicator, 'id' | 'label'>[],
  routes: Routes,
  charts: ReadonlyMap<string, ChartLinks> = new Map(),
  notes?: NoteWriter,
): ReportTree {
  const source = report.tree;
  const anchored = findAnchored(source);
  const context: RenderContext = {
    report,
    routes,
    notes,
    shown: toFullWidth(report.source),
    idAt: createIdAt(source),
    records: new Map(report.records.map((record) => [record.id.slice(report.meta.id.length + 1), record])),
    charts,
    labels: new Map(indicators.map(({ id, label }) => [id, label])),
    defects: placeDefects(report.diagnostics),
    placedDefects: new Set(),
    openAnchors: [...walkSections(report.sections)].filter(({ id }) => !anchored.has(id)),
    margin: [],
    inQuantity: false,
  };
  const children = createRenderer(context)(source.children);
  return {
    tree: foldLeftovers({ type: 'root', children }),
    loose: context.defects.filter(({ n }) => !context.placedDefects.has(n)),
  };
}
