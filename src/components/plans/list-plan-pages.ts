import type { Region, PlacedReport, Town } from '../../places/index.ts';
import { walkPlaces } from '../../places/index.ts';
import { townsAtOnce } from '../town/towns-at-once.ts';

/** One page of what the towns of a place set out to do. */
export interface PlanPage<R extends PlacedReport> {
  place: Region<R>;
  /** From 1. */
  page: number;
  pages: number;
  /** Those that the page shows, chosen when they are asked for. */
  towns: () => Town<R>[];
}

/**
 * The pages of all places: a place of few towns has one with all of them, the lowest with many as many as it takes, and
 * one above those shows the towns that `weigh` most and leads to the places below it.
 */
export function listPlanPages<R extends PlacedReport>(
  country: Region<R>,
  weigh: (town: Town<R>) => number,
): PlanPage<R>[] {
  return [...walkPlaces(country)].flatMap((place) => {
    const { towns, children } = place;
    if (children.length > 0 && towns.length > townsAtOnce) {
      const chooseMost = (): Town<R>[] =>
        [...towns].sort((a, b) => weigh(b) - weigh(a)).slice(0, townsAtOnce);
      return [{ place, page: 1, pages: 1, towns: chooseMost }];
    }
    const pages = Math.max(1, Math.ceil(towns.length / townsAtOnce));
    return Array.from({ length: pages }, (_, at) => ({
      place,
      page: at + 1,
      pages,
      towns: () => towns.slice(at * townsAtOnce, (at + 1) * townsAtOnce),
    }));
  });
}
