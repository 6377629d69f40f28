export { countQuantities } from './count-quantities.ts';
export { boundLabels, kindLabels, statusLabels } from './labels.ts';
export { findQuantities } from './number/find.ts';
export type { FoundNumber } from './number/found.ts';
export { lint as lintMeasured } from './lint/lint.ts';
export type { MeasureLintInput } from './lint/types.ts';
export { measure } from './measure.ts';
export type { MeasuredReport } from './measure.ts';
export { readSentence } from './read-sentence.ts';
