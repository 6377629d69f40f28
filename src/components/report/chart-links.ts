import type { ReportDocument } from '../../corpus/index.ts';
import { routes } from '../routes.ts';

/** The chart that each number of a report leads to, by record id: its indicator's, with this town marked. */
export function chartLinks({
  meta,
  records,
}: Pick<ReportDocument, 'meta' | 'records'>): ReadonlyMap<string, { indicator: string | null }> {
  return new Map(
    records.map(({ id, indicator }) => [
      id,
      { indicator: indicator === null ? null : routes.indicatorOf(indicator, meta.id) },
    ]),
  );
}
