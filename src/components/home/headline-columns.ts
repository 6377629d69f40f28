import type { Corpus } from '../../corpus/index.ts';
import type { Indicator, IndicatorRecord } from '../../indicator/types.ts';

/** One headline indicator, and what each report says of it for the year under review. */
export interface HeadlineColumn {
  indicator: Indicator;
  /** By report id; the first amount that a report states as a fact. */
  records: ReadonlyMap<string, IndicatorRecord>;
}

/** The headline indicators that most reports state, with their amounts. */
export function headlineColumns({ indicators, reports }: Corpus, count: number): HeadlineColumn[] {
  return indicators
    .filter(({ headline }) => headline)
    .map((indicator) => ({
      indicator,
      records: new Map(
        reports.flatMap(({ meta, records }) => {
          const found = records.find(
            (r) =>
              r.indicator === indicator.id && r.kind === 'amount' && r.status === 'actual' && r.of === null,
          );
          return found ? [[meta.id, found] as const] : [];
        }),
      ),
    }))
    .sort((a, b) => b.records.size - a.records.size)
    .slice(0, count);
}
