export { buildIndex } from './build.ts';
export type { IndexSize } from './build.ts';
export { toPacks } from './packs.ts';
export { toTerms } from './terms.ts';
export type { GramFile, Head, Pack, PackedBlock, ReportLength, Stretch, Terms } from './types.ts';
