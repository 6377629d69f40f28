export { findPassages } from './passages.ts';
export type { Occurrence, Passage } from './types.ts';
