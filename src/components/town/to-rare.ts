import type { IndicatorRecord } from '../../indicator/types.ts';

/** An indicator that a town states and few others do. */
export interface Rare {
  indicator: string;
  /** Its first number in the town's report. */
  record: IndicatorRecord;
  /** How many towns state it, this one included. */
  towns: number;
}

/**
 * The indicators of a report that fewest towns state, the rarest first: those that it alone states, and, of many towns,
 * those of one town in a hundred.
 *
 * @param statedBy the towns that state each indicator.
 * @param total how many towns there are.
 */
export function toRare(
  records: readonly IndicatorRecord[],
  statedBy: ReadonlyMap<string, ReadonlySet<string>>,
  { total, count }: { total: number; count: number },
): Rare[] {
  const first = new Map<string, IndicatorRecord>();
  for (const record of records)
    if (record.indicator !== null && !first.has(record.indicator)) first.set(record.indicator, record);
  const most = Math.max(1, Math.floor(total / 100));
  return [...first]
    .map(([indicator, record]) => ({ indicator, record, towns: statedBy.get(indicator)?.size ?? 1 }))
    .filter(({ towns }) => towns <= most)
    .sort((a, b) => a.towns - b.towns)
    .slice(0, count);
}
