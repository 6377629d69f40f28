/** What the handlers share while one report becomes HTML. */
import type { Element, ElementContent } from 'hast';
import type { Nodes } from 'mdast';
import type { Diagnostic } from '../diagnostics.ts';
import type { IndicatorRecord } from '../indicator/types.ts';
import type { QuantityNode } from '../measure/types.ts';
import type { ReportDocument } from '../corpus/index.ts';
import type { Routes } from '../url/index.ts';

/**
 * A defect with its place `n` on the page: `#e219` is its mark in the text, `#d219` its note, 219 where it begins in the
 * source; of several that begin there, all but the first add their rule: `#e219-lost-quotes`.
 */
export interface Defect extends Diagnostic {
  n: string;
}

/** One thing that the margin says of a block. */
export type MarginNote = { type: 'defect'; defect: Defect } | { type: 'quantity'; node: QuantityNode };

/** The chart in which a number stands: its indicator's. */
export interface ChartLinks {
  indicator: string | null;
}

/** Writes what stands beside a text. */
export interface NoteWriter {
  /** The notes of the block that was rendered; null where there are none. */
  toMargin: (context: RenderContext) => Element | null;
  /** What readers call a kind of defect. */
  nameOf: (rule: Diagnostic['rule']) => string;
}

/** State of one rendering; `placed*` and `margin` fill while the handlers go through the text. */
export interface RenderContext {
  report: ReportDocument;
  /** The source as it is shown: as long as the source, unit for unit. */
  shown: string;
  routes: Routes;
  /** Where it is not there, nothing is written beside the text. */
  notes?: NoteWriter | undefined;
  /** The element in which an offset of the source stands; null where there is none. */
  idAt: (offset: number) => string | null;
  /** Record of a quantity, by `q<start>`. */
  records: ReadonlyMap<string, IndicatorRecord>;
  /** Chinese name of an indicator, by its id. */
  labels: ReadonlyMap<string, string>;
  /** By record id. */
  charts: ReadonlyMap<string, ChartLinks>;
  defects: readonly Defect[];
  /** Numbers of the defects whose mark stands in the text already. */
  placedDefects: Set<string>;
  /** Sections that no node of the tree opens, still to be placed by their offset. */
  openAnchors: { id: string; start: number }[];
  /** Notes for the margin of the block that is being rendered. */
  margin: MarginNote[];
  /** True inside a quantity, where a mark must not hold a link. */
  inQuantity: boolean;
}

/** Renders nodes of a tree, in their order. */
export type Renderer = (nodes: readonly Nodes[]) => ElementContent[];

/** What a report becomes. */
export interface RenderedReport {
  /** The text, with its notes. */
  html: string;
  /** Defects that have no place in the text (a missing ending), to be named beside it. */
  loose: Diagnostic[];
}

export type { ElementContent };
