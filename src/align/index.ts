export { toCells } from './cells.ts';
export { rowId, toRows } from './rows.ts';
export type { Cell, Piece, Row } from './types.ts';
