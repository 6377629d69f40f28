export { buildIndex } from './build.ts';
export type { IndexSize } from './build.ts';
export { toPacks } from './packs.ts';
export { toTerms } from './terms.ts';
export { toWords } from './words.ts';
export type { WordLength } from './words.ts';
export type { Head, Pack, PackedBlock, ReportLength, Stretch, Terms } from './types.ts';
