import type { Element, ElementContent } from 'hast';
import type { Heading, Nodes, Paragraph } from 'mdast';
import { rowId, toCells } from '../align/index.ts';
import type { Alignment, ComparisonCell, ComparedPiece } from '../align/index.ts';
import { partLabels, topicLabels, walkSections } from '../report/index.ts';
import type { ReportDocument } from '../corpus/index.ts';
import type { Span } from '../report/types.ts';
import type { Routes } from '../url/index.ts';
import { h } from './h.ts';
import { spanOf } from './span-of.ts';
import { toFullWidth } from '../text/full-width.ts';
import { walk } from './walk.ts';

/** The lines of a report's sections. */
export type Lines = ReturnType<Alignment['get']>;

/** What the nodes of one report need to be shown. */
interface CellContext {
  id: string;
  /** The source as it is shown, unit for unit. */
  shown: string;
  routes: Routes;
  /** Canonical indicator of a quantity, by `q<start>`. */
  indicators: ReadonlyMap<string, string | null>;
  /** Title of a section, by `s<start>`. */
  titles: ReadonlyMap<string, string>;
  /** Headings and paragraphs of the tree, by `p<start>`. */
  blocks: ReadonlyMap<string, Heading | Paragraph>;
}

/** The part of a node that stands inside a span; without ids, since several reports share a page. */
function toInline(node: Nodes, span: Span, context: CellContext): ElementContent[] {
  const { start, end } = spanOf(node);
  if (end <= span.start || start >= span.end) return [];
  if (!('children' in node)) {
    const value = context.shown.slice(Math.max(start, span.start), Math.min(end, span.end));
    return [{ type: 'text', value }];
  }
  const words = node.children.flatMap((child) => toInline(child, span, context));
  if (node.type === 'runIn') return [h('b', {}, words)];
  if (node.type !== 'quantity') return words;
  const indicator = context.indicators.get(node.id);
  const named = indicator ? h('a', { href: context.routes.indicator(indicator) }, words) : words;
  return [h('data', { value: String(node.quantity.value), dataIndicator: indicator ?? undefined }, named)];
}

function toPiece(piece: ComparedPiece, context: CellContext): ElementContent {
  const { block, kind, within, line } = piece;
  const node = context.blocks.get(block);
  if (!node) throw new Error(`no node of the tree is block ${block} of ${context.id}`);
  const words = node.children.flatMap((child) => toInline(child as Nodes, piece, context));
  const link = h('a', {
    className: 'k',
    href: context.routes.report(context.id, block),
    ariaLabel: `在全文中看第${node.data?.number}段`,
  });
  const dataWithin = within === null ? undefined : context.titles.get(within);
  const className = kind === 'heading' ? 'h' : undefined;
  const [dataLine, dataUp] = [line.id || undefined, line.up ?? undefined];
  return h('p', { className, dataWithin, dataLine, dataUp }, words, link);
}

const toSection = (cell: ComparisonCell, context: CellContext) =>
  h('section', { dataCell: rowId(cell) }, [
    h('h2', {}, `${partLabels[cell.part]} · ${topicLabels[cell.topic]}`),
    ...cell.pieces.map((piece) => toPiece(piece, context)),
  ]);

/**
 * A report for a comparison: `<section data-cell="review.economy">` for each row that it has something in.
 *
 * Holds every character of its headings and paragraphs once, half-width punctuation shown as on the report's page.
 * `data-line` and `data-up` on a paragraph are its line in the row, and the line that it goes back to.
 */
export function renderCells(report: ReportDocument, routes: Routes, lines?: Lines): Element[] {
  const blocks = new Map<string, Heading | Paragraph>();
  for (const node of walk(report.tree)) {
    if ((node.type === 'heading' || node.type === 'paragraph') && node.data?.id)
      blocks.set(node.data.id, node);
  }
  const context: CellContext = {
    id: report.meta.id,
    shown: toFullWidth(report.source),
    routes,
    indicators: new Map(
      report.records.map(({ id, indicator }) => [id.slice(report.meta.id.length + 1), indicator]),
    ),
    titles: new Map(
      [...walkSections(report.sections)].map(({ id, title }) => [id, toFullWidth(title ?? '')]),
    ),
    blocks,
  };
  return toCells(report, lines).map((cell) => toSection(cell, context));
}
