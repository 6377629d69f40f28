import type { Corpus, ReportDocument } from '../corpus/types.ts';
import type { IndicatorRecord } from '../indicator/types.ts';
import type { Bound } from '../measure/types.ts';
import { fold } from '../text/fold.ts';
import type { Routes } from '../url/index.ts';
import { compareAmounts } from './compare/compare-amounts.ts';
import type { Comparison } from './compare/compare-figures.ts';
import { isContradicted } from './compare/to-flags.ts';
import { deriveYear, isYearlyGrowth, toEnd } from './derive-year.ts';
import { countBy, gaugeFor } from './unit.ts';
import type { Gauges } from './unit.ts';
import type { PlanEnd } from './derive-year.ts';
import { shownBound } from './shown-bound.ts';

/** From one end to the other, with all that it can be worked out of again. */
export type PlanGrowth = Comparison & {
  /** Ids of the two amounts that are compared, or of the one growth that the text aims at. */
  of: readonly string[];
  /** How exactly a percentage is meant: of amounts, as the less exact of them. */
  bound: Bound;
};

/** What a report reached of one thing, with what it plans, or with the year before: two ends at least. */
export interface PlanPair {
  /** Indicator's label, or the text's name. */
  name: string;
  unit: string;
  /** The year before, which the text gives by its growth alone. */
  before: PlanEnd | null;
  result: PlanEnd;
  plan: PlanEnd | null;
  /** From result to plan, or why no percentage can be said; null without a plan. */
  growth: PlanGrowth | null;
}

/** The pairs that one report offers. */
export interface PlanTown {
  id: string;
  townFull: string;
  pairs: PlanPair[];
}

const keyOf = ({ indicator, name, baseUnit }: IndicatorRecord) => `${indicator ?? fold(name)} ${baseUnit}`;

/** The first record of each thing, in the order of the records. */
function firstByKey(records: readonly IndicatorRecord[]): Map<string, IndicatorRecord> {
  const first = new Map<string, IndicatorRecord>();
  for (const record of records) {
    const key = keyOf(record);
    if (!first.has(key)) first.set(key, record);
  }
  return first;
}

/**
 * Pairs of amounts of the same thing that a report itself offers: planned, reached, and of the year before.
 *
 * An end that the text gives only by its growth is worked out: the year before from what was reached, the plan from
 * what was reached and the growth that is aimed at, and what was reached from what is planned.
 *
 * @param gauges what indicators are counted in; anything else is counted as the report counts it.
 */
export function toPlans(
  { reports, indicators }: Pick<Corpus, 'reports' | 'indicators'>,
  routes: Routes,
  gauges: Gauges,
): PlanTown[] {
  const labels = new Map(indicators.map(({ id, label }) => [id, label]));
  return reports.map((report) => ({
    id: report.meta.id,
    townFull: report.meta.townFull,
    pairs: toPairs(report, labels, routes, gauges),
  }));
}

/** From result to plan: as the text aims at it where an end was worked out of that, else as the two may be compared. */
function toGrowth(
  ends: { from: PlanEnd; to: PlanEnd | null },
  records: {
    result: IndicatorRecord | undefined;
    plan: IndicatorRecord | undefined;
    aimed?: IndicatorRecord;
  },
  report: ReportDocument,
): PlanGrowth | null {
  const { from, to } = ends;
  const { result, plan, aimed } = records;
  if (!to) return null;
  if (aimed && (from.derived ?? to.derived))
    return { ...toAim(aimed, (result ?? plan)!, report), of: [aimed.id], bound: shownBound(aimed) };
  if (!result || !plan) return null;
  const bound = [result, plan].some((end) => end.bound === 'about') ? 'about' : 'exact';
  return { ...compareAmounts(result, plan, report), of: [result.id, plan.id], bound };
}

/** The growth that a text aims at, of an amount of a whole year that nothing in it contradicts. */
function toAim(aimed: IndicatorRecord, amount: IndicatorRecord, report: ReportDocument): Comparison {
  if (amount.months !== null) return { reason: 'period-length' };
  const isDoubtful = [aimed, amount].some((one) => isContradicted(one, report.diagnostics));
  return isDoubtful ? { reason: 'flagged' } : { percent: aimed.value };
}

/** Plan and result counted in one unit: their indicator's, else the result's (`件` of 30项 after 32件). */
function countAlike(
  ends: readonly [plan: IndicatorRecord | undefined, result: IndicatorRecord | undefined],
  gauges: Gauges,
): (IndicatorRecord | undefined)[] {
  const gauge = gaugeFor(ends.flatMap((end) => end ?? []).reverse(), gauges);
  return ends.map((end) => end && countBy(end, gauge));
}

function toPairs(
  report: ReportDocument,
  labels: ReadonlyMap<string, string>,
  routes: Routes,
  gauges: Gauges,
): PlanPair[] {
  const amounts = report.records.filter(({ kind, baseValue }) => kind === 'amount' && baseValue !== null);
  const growths = report.records.filter((record) => isYearlyGrowth(record, report.source));
  const growthOf = ({ id }: IndicatorRecord) => growths.find((growth) => growth.of === id);
  const aimAt = ({ indicator }: IndicatorRecord) =>
    growths.find(
      (growth) =>
        growth.status === 'target' &&
        growth.of === null &&
        indicator !== null &&
        growth.indicator === indicator,
    );
  const planned = amounts.filter(({ status }) => status === 'target');
  const reached = amounts.filter(({ status }) => status !== 'target');
  const [plans, results] = [firstByKey(planned), firstByKey(reached)];
  const keys = new Set([...plans.keys(), ...results.keys()]);
  return [...keys].flatMap((key): PlanPair[] => {
    const [plan, result] = countAlike([plans.get(key), results.get(key)], gauges);
    const [grown, aimed] = [result && growthOf(result), plan ? growthOf(plan) : result && aimAt(result)];
    const from = result
      ? toEnd(result, report, routes)
      : plan && aimed && deriveYear(plan, aimed, 'back', report, routes);
    const before = result && grown ? deriveYear(result, grown, 'back', report, routes) : null;
    const given = plan && toEnd(plan, report, routes);
    const to = given ?? (result && aimed ? deriveYear(result, aimed, 'on', report, routes) : null);
    if (!from || (!to && !before)) return [];
    const { indicator, name, baseUnit } = (plan ?? result)!;
    return [
      {
        name: indicator === null ? name : labels.get(indicator)!,
        unit: baseUnit ?? '',
        before,
        result: from,
        plan: to,
        growth: toGrowth({ from, to }, { result, plan, ...(aimed && { aimed }) }, report),
      },
    ];
  });
}
