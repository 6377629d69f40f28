export { alignReports } from './align.ts';
export { toCells } from './cells.ts';
export { rowId, toRows } from './rows.ts';
export type {
  Alignable,
  Alignment,
  ComparisonCell,
  ComparisonLine,
  ComparedPiece,
  ComparisonRow,
} from './types.ts';
