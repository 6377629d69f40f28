export { findQuantities } from './find.ts';
export type { Found } from './find.ts';
export { measure } from './measure.ts';
export type { Measured } from './measure.ts';
