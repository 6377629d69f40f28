export { createEngine } from './engine.ts';
export type { FindCandidates, FindPhrase } from './engine.ts';
export { findHits, readBlock } from './hits.ts';
export type { Block, Hit } from './hits.ts';
export { openPagefind } from './pagefind.ts';
