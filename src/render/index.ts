export { outline } from './outline.ts';
export type { OutlineEntry } from './outline.ts';
export { renderProse } from './prose.ts';
export { renderReport } from './render-report.ts';
export type { RenderedReport } from './types.ts';
export { sharedSpans } from './shared-spans.ts';
export type { SharedSpans } from './shared-spans.ts';
export { renderColumn } from './render-column.ts';
export { renderCells } from './render-cells.ts';
