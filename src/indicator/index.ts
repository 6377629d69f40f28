export { createCatalogue, readCatalogue } from './catalogue.ts';
export { dimensions, hasDimension, isDimension } from './dimension.ts';
export { toRecords } from './records.ts';
export { resolve } from './resolve.ts';
export type { Dimension } from './dimension.ts';
export type { Catalogue, Indicator, IndicatorRecord, Measured, Missing, Resolution } from './types.ts';
