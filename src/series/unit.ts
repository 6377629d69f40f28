import type { IndicatorRecord } from '../indicator/types.ts';

/** The unit that a chart counts in: as the reports write it, and what one of it is in the base unit. */
export interface ChartUnit {
  /** `元`, `亩`, `公里`; null for points. */
  name: string | null;
  /** Base units in one: 666.67 for 亩. */
  size: number;
  /** Base unit of the records that are counted in it. */
  base: string | null;
}

const magnitudes = [
  ['万亿', 1e12],
  ['亿', 1e8],
  ['千万', 1e7],
  ['百万', 1e6],
  ['十万', 1e5],
  ['万', 1e4],
] as const;

/** The unit of one record without its magnitude: `1.83万亩` is counted in 亩, of 666.67 平方米 each. */
export function unitOf({ unit, value, baseValue, baseUnit }: IndicatorRecord): ChartUnit {
  const [word, times] = magnitudes.find(([start]) => unit?.startsWith(start)) ?? ['', 1];
  // A zero says nothing of its unit's size.
  const size = value && baseValue ? Number((baseValue / (value * times)).toPrecision(6)) : 1;
  return { name: unit?.slice(word.length) || baseUnit, size, base: baseUnit };
}

/** The commonest unit of these records; of equals, the one that comes first. */
export function commonUnit(records: readonly IndicatorRecord[]): ChartUnit | undefined {
  const bases = Map.groupBy(records, ({ baseUnit }) => baseUnit).values();
  const most = <T>(groups: Iterable<T[]>): T[] => [...groups].sort((a, b) => b.length - a.length)[0] ?? [];
  const units = Map.groupBy(most(bases).map(unitOf), ({ name, size }) => `${name ?? ''} ${size}`).values();
  return most(units)[0];
}
