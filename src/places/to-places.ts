import type { RegionLevel, Region, PlacedReport, Town } from './types.ts';

/**
 * The country of some towns with all places below it.
 *
 * Two names that are spelled alike in one place share a page, since their addresses are one.
 */
export function toPlaces<R extends PlacedReport>(towns: readonly Town<R>[]): Region<R> {
  return toPlace({ name: '', path: '' }, [], towns);
}

const levels: readonly RegionLevel[] = ['country', 'province', 'city', 'county'];

function toPlace<R extends PlacedReport>(
  { name, path }: { name: string; path: string },
  parents: Region['parents'],
  towns: readonly Town<R>[],
): Region<R> {
  const depth = path === '' ? 0 : parents.length + 1;
  const below = path === '' ? [] : [...parents, { name, path }];
  const groups = Map.groupBy(
    towns.filter(({ places }) => places.length > depth),
    ({ places }) => places[depth]!.path,
  );
  const children = [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, own]) => toPlace(own[0]!.places[depth]!, below, own));
  // A city that is no more than its province (上海市) has counties right below.
  const level = children.length === 0 && depth > 0 ? 'county' : levels[depth]!;
  return { level, name, path, parents: [...parents], children, towns: [...towns] };
}

/** A place and all that lie below it, each before what is in it. */
export function* walkPlaces<R extends PlacedReport>(place: Region<R>): Generator<Region<R>, void> {
  yield place;
  for (const child of place.children) yield* walkPlaces(child);
}
