export { dimensions, hasDimension, isDimension } from './dimension.ts';
export { indexCatalogue } from './index-catalogue.ts';
export { isLightAfter, isLightBefore } from './lexicon.ts';
export { normalise } from './normalise.ts';
export { toRecords } from './records.ts';
export { resolve } from './resolve.ts';
export type { Dimension } from './dimension.ts';
export type { Catalogue, Indicator, IndicatorRecord, Measured, Missing, Resolution } from './types.ts';
