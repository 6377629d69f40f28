import type { View } from '../view.ts';

/** The indicators that a report gives numbers of, those of headlines first and then those with most numbers. */
export const indicators: View<'indicators'> = async ({ records }, _, { openWords }) => {
  const counts = new Map<string, number>();
  for (const { indicator } of records)
    if (indicator !== null) counts.set(indicator, (counts.get(indicator) ?? 0) + 1);
  const { catalogue } = await openWords();
  return catalogue
    .flatMap(({ id, label }) => ({ id, label, numbers: counts.get(id) ?? 0 }))
    .filter(({ numbers }) => numbers > 0);
};
