export { alignReports } from './align.ts';
export { toCells } from './cells.ts';
export { rowId, toRows } from './rows.ts';
export type { Alignable, Alignment, Cell, Line, Piece, Row } from './types.ts';
