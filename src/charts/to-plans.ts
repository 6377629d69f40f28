import type { Corpus, ReportDocument } from '../corpus/index.ts';
import { fold } from '../fold.ts';
import type { IndicatorRecord } from '../indicator/types.ts';
import type { Routes } from '../url/index.ts';
import { formatBounded } from './amount.ts';
import { formatYear, toYearLabel } from './year.ts';

/** One end of a pair, as it is shown. */
export interface PlanEnd {
  /** In the base unit. */
  value: number;
  label: string;
  year: string;
  href: string;
}

/** What a report plans beside what it reached, both in the report's own words. */
export interface PlanPair {
  /** Indicator's label, or the text's name. */
  name: string;
  unit: string;
  result: PlanEnd;
  plan: PlanEnd;
  /** From result to plan, in per cent; null from 0. */
  growth: number | null;
}

/** The pairs that one report offers. */
export interface PlanTown {
  id: string;
  townFull: string;
  pairs: PlanPair[];
}

const keyOf = ({ indicator, name, baseUnit }: IndicatorRecord) => `${indicator ?? fold(name)} ${baseUnit}`;

/** Pairs of an amount that a report planned and the amount of the same thing that it says was reached. */
export function toPlans(
  { reports, indicators }: Pick<Corpus, 'reports' | 'indicators'>,
  routes: Routes,
): PlanTown[] {
  const labels = new Map(indicators.map(({ id, label }) => [id, label]));
  return reports.map((report) => ({
    id: report.meta.id,
    townFull: report.meta.townFull,
    pairs: toPairs(report, labels, routes),
  }));
}

function toPairs(report: ReportDocument, labels: ReadonlyMap<string, string>, routes: Routes): PlanPair[] {
  const amounts = report.records.filter(({ kind, baseValue }) => kind === 'amount' && baseValue !== null);
  const toEnd = (record: IndicatorRecord): PlanEnd => ({
    value: record.baseValue!,
    label: formatBounded(record.baseValue!, record.baseUnit, record.bound),
    year: formatYear(toYearLabel(record, report.meta)),
    href: routes.report(report.meta.id, record.id.slice(report.meta.id.length + 1)),
  });
  const plans = amounts.filter(({ status }) => status === 'target');
  const seen = new Set<string>();
  return plans.flatMap((plan) => {
    const key = keyOf(plan);
    const result = amounts.find((record) => record.status !== 'target' && keyOf(record) === key);
    if (!result || seen.has(key)) return [];
    seen.add(key);
    const [from, to] = [result.baseValue!, plan.baseValue!];
    return [
      {
        name: plan.indicator === null ? plan.name : labels.get(plan.indicator)!,
        unit: plan.baseUnit ?? '',
        result: toEnd(result),
        plan: toEnd(plan),
        growth: from > 0 ? ((to - from) / from) * 100 : null,
      },
    ];
  });
}
