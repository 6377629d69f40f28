import type { Corpus } from '../../corpus/index.ts';
import type { Indicator, IndicatorRecord } from '../../indicator/types.ts';

/** One headline indicator, and what each report says of it for the year under review. */
export interface HeadlineColumn {
  indicator: Indicator;
  /** Unit that the figures are given in: `亿元`. */
  unit: string;
  /** By report id; the first amount that a report states as a fact, or else the first that it expects. */
  records: ReadonlyMap<string, IndicatorRecord>;
  /** A record's value in `unit`, with as many decimals as its neighbours have. */
  format: (record: IndicatorRecord) => string;
}

/** Sums of money from a hundred million on are given in 亿元, two decimals; all else in the base unit. */
function chooseUnit(
  dimension: string,
  records: Iterable<IndicatorRecord>,
): Pick<HeadlineColumn, 'unit' | 'format'> {
  const largest = Math.max(0, ...[...records].map(({ baseValue }) => baseValue ?? 0));
  return dimension === '元' && largest >= 1e8
    ? { unit: '亿元', format: ({ baseValue }) => ((baseValue ?? 0) / 1e8).toFixed(2) }
    : { unit: dimension, format: ({ baseValue }) => (baseValue ?? 0).toLocaleString('en') };
}

/** The headline indicators that most reports state, with their amounts; `全年预计实现…22.89亿元` counts as stated. */
export function headlineColumns({ indicators, reports }: Corpus, count: number): HeadlineColumn[] {
  return indicators
    .filter(({ headline }) => headline)
    .map((indicator) => {
      const found = reports.flatMap(({ meta, records }) => {
        const amounts = records.filter(
          (r) =>
            r.indicator === indicator.id &&
            r.kind === 'amount' &&
            r.baseValue !== null &&
            r.baseUnit === indicator.dimension,
        );
        const record =
          amounts.find(({ status }) => status === 'actual') ??
          amounts.find(({ status }) => status === 'expected');
        return record ? [[meta.id, record] as const] : [];
      });
      const chosen = new Map(found);
      return { indicator, records: chosen, ...chooseUnit(indicator.dimension ?? '', chosen.values()) };
    })
    .sort((a, b) => b.records.size - a.records.size)
    .slice(0, count);
}
