import type { Corpus, ReportDocument } from '../corpus/types.ts';
import type { Routes } from '../url/index.ts';
import type { Headline } from './to-headlines.ts';
import { toPlans } from './to-plans.ts';

/** The charts in which one number stands. */
export interface Appearances {
  /** Its indicator's chart, with this town marked; null for a number without an indicator. */
  indicator: string | null;
  /** `计划图`, `各镇图`. */
  others: { label: string; href: string }[];
}

/**
 * The charts in which each number of a report stands, by record id: its indicator's with this town marked, the pairs
 * of plan and result, the town's headline figures. A number without an indicator may still be one of a pair.
 *
 * @param headlines of all reports; `town` leads to the page of the report's town.
 */
export function toAppearances(
  {
    indicators,
    headlines,
    town,
  }: Pick<Corpus, 'indicators'> & {
    headlines: readonly Headline[];
    town: string;
  },
  report: ReportDocument,
  routes: Routes,
): ReadonlyMap<string, Appearances> {
  const { meta, records } = report;
  const pairs = toPlans({ indicators, reports: [report] }, routes).flatMap((town) => town.pairs);
  const planned = new Set(
    pairs.flatMap(({ before, result, plan }) => [before, result, plan].map((end) => end?.href)),
  );
  const headlined = new Set(
    headlines.map(({ rows }) => rows.find(({ town }) => town.report === meta.id)?.point.record.id),
  );
  return new Map(
    records.map(({ id, indicator }) => [
      id,
      {
        indicator: indicator === null ? null : routes.indicatorOf(indicator, meta.id),
        others: [
          ...(planned.has(routes.report(meta.id, id.slice(meta.id.length + 1)))
            ? [{ label: '计划图', href: `${town}#years` }]
            : []),
          ...(headlined.has(id) ? [{ label: '各镇图', href: `${town}#among` }] : []),
        ],
      },
    ]),
  );
}
