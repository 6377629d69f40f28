import type { PlacedReport, Town } from '../../places/index.ts';
import type { Headline } from '../../series/index.ts';
import { townsAtOnce } from './towns-at-once.ts';

/**
 * The towns that a list shows at once, in their own order where they are few; of many, those that lead the headline
 * indicator which most towns state, as many as one page holds, the greatest first.
 */
export function firstTowns<R extends PlacedReport>(
  towns: readonly Town<R>[],
  headlines: readonly Headline[],
): Town<R>[] {
  if (towns.length <= townsAtOnce) return [...towns];
  const order = new Map(headlines[0]?.rows.map(({ town }, rank) => [town.report, rank]));
  const rankOf = ({ reports }: Town<R>) => order.get(reports[0]!.meta.id) ?? Infinity;
  const ranked = towns.filter((town) => rankOf(town) < Infinity).sort((a, b) => rankOf(a) - rankOf(b));
  const others = towns.filter((town) => rankOf(town) === Infinity);
  return [...ranked, ...others].slice(0, townsAtOnce);
}
