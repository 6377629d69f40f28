/** A part that stands alone: bars beside the counts of a search, drawn in the browser without a library. */
export { drawCounts } from './draw.ts';
export { placeCounts } from './place.ts';
export type { Counts } from './place.ts';
