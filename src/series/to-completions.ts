import type { ReportDocument } from '../corpus/types.ts';
import type { IndicatorRecord } from '../indicator/types.ts';
import { statusLabels } from '../measure/index.ts';
import type { Routes } from '../url/index.ts';
import { formatBounded } from './amount.ts';
import { toFlags } from './compare/to-flags.ts';
import { countBy, gaugeFor, writtenOtherwise } from './unit.ts';
import type { Gauges } from './unit.ts';
import { formatYear, toYearLabel } from './year.ts';
import { clauseBefore } from '../text/clause-before.ts';
import { shownBound } from './shown-bound.ts';

/** How far a report says that something set is done: `固定资产投资2.5亿元,完成任务量的77.7%`. */
export interface Completion {
  record: IndicatorRecord;
  /** What it is a share of, in the text's words: `任务量`. */
  whole: string;
  /** What is measured, in the text's words. */
  name: string;
  /** The amount that was reached; null where the text gives the rate alone. */
  amount: string | null;
  /** The text's own writing of it, where that counts by another word: `30项`; else null. */
  written: string | null;
  /** `77.7%` */
  label: string;
  percent: number;
  /** `2020年1—10月（文中作2023）` */
  year: string;
  /** `预计`, `待核`: what goes with the number wherever it is shown. */
  flags: string[];
  /** Opens the number where it stands. */
  href: string;
}

/** `完成任务量的`, `占全年计划的`, `为年初预算的`: what a rate is a share of, right before it. */
const ofTask =
  /(?:完成|占|为|达到?|实现)了?((?:[^\s，,；;。、：:%\d]{0,8})(?:任务|目标|计划|预算|指标)(?:数|量|值|总量)?)的?$/u;

/** `任务完成率达`: the whole stands in the name. `指标超额完成100%` doesn't say of what. */
const inName = /(任务|目标|计划|预算|指标)[^\s，,；;。、：:%\d]{0,4}(?<!超额)(?:完成|达成)率?(?:达到?|为)?$/u;

/** What a rate is a share of; null where its words name nothing that was set. */
function wholeOf({ start }: IndicatorRecord, source: string): string | null {
  const before = clauseBefore(source, start, 24);
  return ofTask.exec(before)?.[1] ?? inName.exec(before)?.[1] ?? null;
}

/**
 * Completion rates as a report states them, in text order: shares of something that was set (a task, plan, budget). A
 * rate of things that are done (整改率, 完成率 of no task) is none, and nor is what exceeds a plan (`超出预算74.5%`).
 *
 * @param gauges what indicators are counted in; anything else is counted as the report counts it.
 */
export function toCompletions(
  { meta, source, records, diagnostics }: ReportDocument,
  routes: Routes,
  gauges: Gauges,
): Completion[] {
  return records.flatMap((record): Completion[] => {
    if (record.kind !== 'share' || record.unit !== '%' || record.status === 'target') return [];
    const whole = wholeOf(record, source);
    if (whole === null) return [];
    const reached = records.find(({ id }) => id === record.of);
    const amount = reached && countBy(reached, gaugeFor([reached], gauges));
    return [
      {
        record,
        whole,
        name: amount?.name ?? record.name,
        amount: amount
          ? formatBounded(amount.baseValue ?? amount.value, amount.baseUnit, shownBound(amount))
          : null,
        written: amount ? writtenOtherwise(amount, amount.baseUnit) : null,
        label: formatBounded(record.value, '%', shownBound(record)),
        percent: record.value,
        year: formatYear(toYearLabel(amount ?? record, meta)),
        flags: [
          ...(record.status === 'actual' ? [] : [statusLabels[record.status]]),
          ...toFlags(record, diagnostics),
        ],
        href: routes.report(meta.id, `q${record.start}`),
      },
    ];
  });
}
