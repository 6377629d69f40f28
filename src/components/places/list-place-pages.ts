import type { Region, PlacedReport, Town } from '../../places/index.ts';
import { walkPlaces } from '../../places/index.ts';
import { townsAtOnce } from '../town/towns-at-once.ts';

/** One page of a list of towns, of those of one place. */
export interface PlacePage<R extends PlacedReport> {
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
 *
 * @param weigh makes the first towns of the corpus those of a wide place where absent.
 */
export function listPlacePages<R extends PlacedReport>(
  country: Region<R>,
  weigh: (town: Town<R>) => number = () => 0,
): PlacePage<R>[] {
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

/** The path of a page of {@link listPlacePages} as a route takes it; absent for the first of all. */
export const pathOfPage = ({
  place,
  page,
}: Pick<PlacePage<PlacedReport>, 'place' | 'page'>): string | undefined => {
  const path = [place.path, page > 1 ? String(page) : ''].filter(Boolean).join('/');
  return path === '' ? undefined : path;
};

/** The same where there are more towns than stand on one page; of fewer one page with all of them. */
export function listPagesOfMany<R extends PlacedReport>(country: Region<R>): PlacePage<R>[] {
  const pages = listPlacePages(country);
  return country.towns.length > townsAtOnce ? pages : pages.slice(0, 1);
}

/** The reports of the towns that a page shows, by town. */
export const reportsOfPage = <R extends PlacedReport>({ towns }: Pick<PlacePage<R>, 'towns'>): R[] =>
  towns().flatMap(({ reports }) => reports);

/** The places that a reader at a place can choose among: those right below it, past any that is the only one of its kind. */
export function listChoices<R extends PlacedReport>(place: Region<R>): readonly Region<R>[] {
  const [only, ...others] = place.children;
  return only && others.length === 0 ? listChoices(only) : place.children;
}
