import type { Corpus } from '../corpus/types.ts';
import type { Indicator, IndicatorRecord } from '../indicator/types.ts';
import { isLevel } from './compare/apart-of.ts';

/** The unit that a chart counts in: as the reports write it, and what one of it is in the base unit. */
export interface ChartUnit {
  /** `元`, `亩`, `公里`; null for points. */
  name: string | null;
  /** Base units in one: 666.67 for 亩. */
  size: number;
  /** Base unit of the records that are counted in it. */
  base: string | null;
}

/** A unit with the base units that are counted in it: 个 beside 人 for jobs. */
export interface Gauge extends ChartUnit {
  alike: readonly (string | null)[];
}

/** What each indicator is counted in wherever it is shown, by its id; see {@link toGauges}. */
export type Gauges = Pick<ReadonlyMap<string, Gauge>, 'get'>;

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

/** A unit with what the catalogue counts alike, where it is an indicator's. */
export function toGauge(unit: ChartUnit, indicator?: Pick<Indicator, 'dimension' | 'units'>): Gauge {
  const same = indicator ? [indicator.dimension, ...indicator.units] : [];
  return { ...unit, alike: same.includes(unit.base) ? same : [unit.base] };
}

/** What an indicator is counted in: as most of its amounts are written, the base unit where there are none. */
export function gaugeOf(records: readonly IndicatorRecord[], indicator: Indicator): Gauge {
  const unit = commonUnit(records.filter(isLevel)) ?? { name: indicator.dimension, size: 1, base: null };
  return toGauge(unit, indicator);
}

/** The gauge of each indicator of a corpus, by its id: one word for 个, 件 and 项 on every page. */
export function toGauges({ indicators, stating }: Pick<Corpus, 'indicators' | 'stating'>): Gauges {
  const recordsOf = (id: string) => stating(id).flatMap(({ records }) => records);
  return new Map(indicators.map((indicator) => [indicator.id, gaugeOf(recordsOf(indicator.id), indicator)]));
}

/** What some amounts of one thing are counted in: their indicator's unit, else the commonest of their own. */
export function gaugeFor(amounts: readonly IndicatorRecord[], gauges: Gauges): Gauge | undefined {
  const known = gauges.get(amounts[0]?.indicator ?? '');
  if (known && amounts.every(({ baseUnit }) => known.alike.includes(baseUnit))) return known;
  const own = commonUnit(amounts);
  return own && toGauge(own);
}

/** An amount counted by a gauge, as if that were its base unit (30项 as 30件); untouched where it measures something else. */
export function countBy<R extends Pick<IndicatorRecord, 'kind' | 'baseUnit' | 'baseValue'>>(
  record: R,
  gauge: Gauge | undefined,
): R {
  const { kind, baseUnit, baseValue } = record;
  if (!gauge || kind !== 'amount' || baseValue === null || !gauge.alike.includes(baseUnit)) return record;
  return { ...record, baseUnit: gauge.name, baseValue: baseValue / gauge.size };
}

/** An amount as its text writes it, where that counts by another word than `unit`: `30项` beside 件; else null. */
export function writtenOtherwise(record: IndicatorRecord, unit: string | null): string | null {
  return record.kind === 'amount' && unit !== null && unitOf(record).name !== unit ? record.quote : null;
}
