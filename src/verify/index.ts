export { createLibrary } from './library.ts';
export type { Library } from './library.ts';
export type { SourcePlace, SourceRecord, SourceReport, Verdict, VerdictKind } from './types.ts';
export { verify } from './verify.ts';
