export { toContext } from './context.ts';
export type { Context } from './context.ts';
export { createEngine } from './engine.ts';
export type { FindCandidates, FindPhrase } from './engine.ts';
export { facets, filterHits } from './facets.ts';
export type { Choice, Facet, Filtered } from './facets.ts';
export { findHits, readBlock } from './hits.ts';
export type { Block, Hit } from './hits.ts';
export { openPagefind } from './pagefind.ts';
