export { findCandidates } from './candidates.ts';
export type { PhraseLookup, TownEntry } from './candidates.ts';
export { createLibrary } from './library.ts';
export { reportAt, wordsAt } from './library.ts';
export type { Library } from './library.ts';
export type { SourcePlace, SourceRecord, SourceReport, Verdict, VerdictKind } from './types.ts';
export { toSource } from './to-source.ts';
export { verify } from './verify.ts';
