/**
 * What can be searched, written beside the built pages:
 *
 *   corpus ─ toSearched ─→ reports, folded ─┬─ small: all text in one file, to be scanned
 *                                           └─ large: pairs of characters → posting lists → shards → directory,
 *                                                     text in packs, outlines and catalogs of groups of reports
 *   every file is named by a hash of its bytes; manifest.bin names the first ones        (browser/ reads them)
 *   buildPages: Pagefind's ranked index of sections, towns, indicators and topics
 */
export { buildIndex } from './index/build-index.ts';
export { loadZopfli } from './index/compress.ts';
export { buildPages } from './index/build-pages.ts';
export type { IndexSize } from './index/build-index.ts';
export type { HeadingTerm, IndicatorTerm } from './types.ts';
