import type { View } from '../view.ts';

/** The reports that one can be laid beside, those of its county and then of its city first; the reader's others lead. */
export const others: View<'others'> = async ({ meta }, _, { own, site }) => {
  const nearness = (one: { county: string; city: string }) =>
    Number(one.county === meta.county) * 2 + Number(one.city === meta.city);
  const mine = Array.from(own.values(), ({ overview }) => overview.meta).filter(({ id }) => id !== meta.id);
  const theirs = [...(await site.list())].sort((a, b) => nearness(b) - nearness(a));
  return [...mine, ...theirs].map(({ id, townFull, county, statedYear }) => ({
    ...{ id, townFull, county, statedYear },
  }));
};
