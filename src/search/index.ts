export { buildIndex } from './build.ts';
export type { IndexSize } from './build.ts';
export { toSearchRecords } from './records.ts';
export type { Fragment, SearchRecord, Stretch } from './types.ts';
