export { outline } from './outline.ts';
export type { OutlineEntry } from './outline.ts';
export { renderProse } from './prose.ts';
export { renderReport, renderReportTree } from './render-report.ts';
export type { ReportTree } from './render-report.ts';
export type { RenderedReport } from './types.ts';
export { renderColumn } from './render-column.ts';
export { renderCells } from './render-cells.ts';
