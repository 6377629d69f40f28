export { findTowns } from './find-towns.ts';
export { toFinderList } from './to-finder-list.ts';
export type { FinderTown } from './to-finder-list.ts';
export { toGaps } from './to-gaps.ts';
export type { RegionCoverage } from './to-gaps.ts';
export { toPlaces, walkPlaces } from './to-places.ts';
export { toTowns, undated, yearOfReport } from './to-towns.ts';
export type { RegionLevel, Region, PlacedReport, Town } from './types.ts';
