import { rowId } from '../../align/index.ts';
import {
  comparedWith,
  countBy,
  formatYear,
  toComparable,
  toFlags,
  toYearLabel,
  unitOf,
} from '../../series/index.ts';
import type { Gauges } from '../../series/index.ts';
import type { ComparedNumber } from '../../client/compare/numbers.ts';
import { kindLabels, statusLabels } from '../../measure/index.ts';
import type { Corpus, ReportDocument } from '../../corpus/index.ts';
import { fold } from '../../text/fold.ts';
import type { IndicatorRecord } from '../../indicator/types.ts';
import type { Routes } from '../../url/index.ts';

/** Words around a number that say how exactly it is meant; 余 where the text says so itself. */
function toBound({ bound, quote }: IndicatorRecord): [string, string, string] {
  if (bound === 'about') return ['约', '', ''];
  if (bound === 'atMost') return ['', '', '以内'];
  if (bound === 'atLeast') return quote.includes('余') ? ['', '余', ''] : ['', '', '以上'];
  return ['', '', ''];
}

/** What the text counts something without an indicator in, where that is not the base unit. */
function toOwn(record: IndicatorRecord): Pick<ComparedNumber, 'own'> {
  const { name, size } = unitOf(record);
  return record.kind !== 'amount' || name === null || name === record.baseUnit ? {} : { own: { name, size } };
}

/**
 * The numbers of one report as the comparison lays them: by row, the same indicator and kind under one key.
 *
 * Values are in their indicator's unit, else in base units where the number has one, else as written.
 */
export function toNumbers(
  report: ReportDocument,
  indicators: Corpus['indicators'],
  routes: Routes,
  gauges: Gauges,
): ComparedNumber[] {
  const byId = new Map(indicators.map((one) => [one.id, one]));
  return report.records.map((given) => {
    const record = countBy(given, gauges.get(given.indicator ?? ''));
    const { id, indicator, kind, name, baseValue, baseUnit, value, unit, status, quote } = record;
    const known = indicator === null ? undefined : byId.get(indicator);
    const what = known?.label ?? name;
    // 超出年初预算74.5% is no growth like the 6.08% beside it, and says so
    const against = kind === 'change' ? comparedWith(given, report.source) : null;
    const shownUnit = baseValue === null ? unit : baseUnit;
    return {
      // A town may tell its revenue under 综合: an indicator stands in its own topic, so that towns meet there.
      row: rowId({ part: record.part, topic: known?.topic ?? record.topic }),
      key: [indicator ?? fold(name), kind, shownUnit ?? ''].join(' '),
      label: kind === 'amount' ? what : `${what}（${kindLabels[kind]}）`,
      value: against ? Math.abs(baseValue ?? value) : (baseValue ?? value),
      unit: shownUnit ?? '',
      around: against ? [against, '', ''] : toBound(record),
      status: statusLabels[status],
      year: formatYear(toYearLabel(record, report.meta)),
      quote,
      href: routes.report(report.meta.id, id.slice(report.meta.id.length + 1)),
      flags: toFlags(record, report.diagnostics),
      isAmount: kind === 'amount' && shownUnit !== '%',
      // The line is of one indicator or one name already; it may hold several notions of it
      comparable: {
        ...toComparable(given, report),
        value: given.baseValue ?? value,
        name: [indicator ?? fold(name), record.scope ?? ''].join(' ').trim(),
      },
      ...(indicator === null ? toOwn(record) : { indicator }),
    };
  });
}
