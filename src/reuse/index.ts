export { findKeywords, logLikelihood } from './find-keywords.ts';
export type { Keyword, WordedReport } from './find-keywords.ts';
export { sharedSpans } from './shared-spans.ts';
export type { SharedSpans } from './shared-spans.ts';
export { trimPassage } from './trim-passage.ts';
export type { PassageOccurrence, Passage, SharedWording } from './types.ts';
export { findWordings } from './wordings.ts';
