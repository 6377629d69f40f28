export { findPassages } from './passages.ts';
export { findWordings } from './wordings.ts';
export type { Occurrence, Passage, SharedWording } from './types.ts';
