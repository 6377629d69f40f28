export { boundLabels, kindLabels, statusLabels } from './labels.ts';
export { findQuantities } from './find.ts';
export type { Found } from './found.ts';
export { measure } from './measure.ts';
export type { Measured } from './measure.ts';
export { readSentence } from './read-sentence.ts';
