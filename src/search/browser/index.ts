/**
 * Exact search, as a page asks for it:
 *
 *   manifest.bin ─┬─ scan ──────→ WholeTextIndex: all text in one file
 *                 └─ postings ──→ PostingIndex: directory → shard → posting list of a pair → its locations
 *   either is a PhraseIndex       (where does this phrase begin, in which reports?)
 *   Engine.find(query)            phrases → matches → occurrences, each with report, part and topic
 *   Engine.read(occurrences)      the blocks around some of them → hits, compared with what was asked for
 */
export { Block } from './block.ts';
export { splitBatches } from './batches.ts';
export { splitQuantities, toContext } from './context.ts';
export type { Context } from './context.ts';
export { createEngine } from './engine.ts';
export type { Engine, Find } from './engine.ts';
export { facets, filterBy } from './facets.ts';
export type { FacetChoice, Facet, Filtered, FacetValues, Sums } from './facets.ts';
export { IndexFiles } from './files.ts';
export { markBlock } from './hits.ts';
export type { Hit, Marked, Occurrence } from './hits.ts';
export { findLongestParts } from './longest-parts.ts';
export type { PhrasePart } from './longest-parts.ts';
export { openIndex } from './open-index.ts';
export { orderHits, orders } from './order.ts';
export type { Order } from './order.ts';
export type { Extent } from './outline-map.ts';
export type { ReportEntry, PhraseIndex } from './phrase-index.ts';
export { openRankedPages } from './ranked-pages.ts';
export type { PageFilter, RankedPage, Ranking, RankPages } from './ranked-pages.ts';
export { isPlain, parseQuery, usualDistance, widestDistance } from './query.ts';
export type { Query } from './query.ts';
export { manifestFile } from '../types.ts';
