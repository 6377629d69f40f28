import type { TownSeries } from './types.ts';

/** A town with its position in each order. */
export interface RankedTown<T = TownSeries> {
  town: T;
  rank: { value: number; town: number };
}

const collator = new Intl.Collator('zh-CN');

/**
 * Towns from the greatest to the least, with both positions.
 *
 * What happened or is expected goes before what is planned, whatever its size, both before what is of another measure
 * (ten months, a wider notion, a part), a number before growth without one, and growth before what has no scale.
 */
export function rankTowns<T extends TownSeries>(towns: readonly T[]): RankedTown<T>[] {
  const byName = [...towns].sort((a, b) => collator.compare(a.town, b.town));
  const places = new Map(byName.map((town, place) => [town, place]));
  return [...towns]
    .sort((a, b) => tierOf(a) - tierOf(b) || valueOf(b) - valueOf(a))
    .map((town, value) => ({ town, rank: { value, town: places.get(town)! } }));
}

/** {@link rankTowns} of those that state something. */
export const rankStating = <T extends TownSeries>({ towns }: { towns: readonly T[] }): RankedTown<T>[] =>
  rankTowns(towns.filter(({ points }) => points.length > 0));

function tierOf({ levels, changes, points }: TownSeries): number {
  if (levels[0]?.apart) return 2;
  if (levels[0]) return levels[0].record.status === 'target' ? 1 : 0;
  if (changes.length > 0) return 3;
  return points.length > 0 ? 4 : 5;
}

function valueOf({ levels, changes }: TownSeries): number {
  return (levels[0] ?? changes[0])?.value ?? 0;
}
