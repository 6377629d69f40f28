import type { Corpus, ReportDocument } from '../corpus/index.ts';
import type { Routes } from '../url/index.ts';
import { toHeadlines } from './to-headlines.ts';
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
 */
export function toAppearances(
  corpus: Pick<Corpus, 'indicators' | 'reports'>,
  { meta, records }: ReportDocument,
  routes: Routes,
): ReadonlyMap<string, Appearances> {
  const plan = toPlans(corpus, routes).find(({ id }) => id === meta.id);
  const planned = new Set(
    plan?.pairs.flatMap(({ before, result, plan }) => [before, result, plan].map((end) => end?.href)),
  );
  const headlines = toHeadlines(corpus, routes, Infinity).flatMap(({ rows }) => rows);
  const headlined = new Set(headlines.map(({ point }) => point.record.id));
  return new Map(
    records.map(({ id, indicator }) => [
      id,
      {
        indicator: indicator === null ? null : routes.indicatorOf(indicator, meta.id),
        others: [
          ...(planned.has(routes.report(meta.id, id.slice(meta.id.length + 1)))
            ? [{ label: '计划图', href: routes.comparePlans() }]
            : []),
          ...(headlined.has(id) ? [{ label: '各镇图', href: routes.town(meta.id) }] : []),
        ],
      },
    ]),
  );
}
