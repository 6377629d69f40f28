/** What a switch above a report needs once it is set, in one file that a first load need not bring. */
export { fetchOnce } from '../dom/fetch-once.ts';
export { fetchText } from '../dom/fetch-text.ts';
export { findRanges, sourcePlaces } from '../dom/text-places.ts';
