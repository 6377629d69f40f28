export { applyCorrections } from './apply-corrections.ts';
export type { Correction, RightReading } from './apply-corrections.ts';
export { confidenceOf, probability } from './confidence.ts';
export type { Weights } from './confidence.ts';
export { dimensions, hasDimension, isDimension } from './dimension.ts';
export { indexCatalogue } from './index-catalogue.ts';
export { isLightAfter, isLightBefore } from './lexicon.ts';
export { toWording } from './to-wording.ts';
export { toRecords } from './records.ts';
export { resolve } from './resolve.ts';
export { thingOf } from './thing.ts';
export type { Named } from './thing.ts';
export { yearOf } from './year.ts';
export type { RecordYear, ReportYears } from './year.ts';
export type { Dimension } from './dimension.ts';
export type {
  Catalogue,
  Indicator,
  IndicatorRecord,
  MeasuredQuantity,
  Missing,
  Resolution,
  Wordings,
} from './types.ts';
