export { columns } from './columns.ts';
export { fromCell, toCsv } from './csv.ts';
export { createDataFiles } from './files.ts';
export { toJson } from './json.ts';
export { toJsonSchema } from './schemas.ts';
export type { Column } from './columns.ts';
export type { Cell } from './csv.ts';
export type { DataFile } from './files.ts';
export type { SchemaName } from './schemas.ts';
