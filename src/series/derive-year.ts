import type { ReportDocument } from '../corpus/types.ts';
import type { IndicatorRecord } from '../indicator/types.ts';
import type { Bound } from '../measure/types.ts';
import type { Routes } from '../url/index.ts';
import { statusLabels } from '../measure/index.ts';
import { toFlags } from './compare/to-flags.ts';
import { formatAmount, formatBounded, formatChange } from './amount.ts';
import { writtenOtherwise } from './unit.ts';
import { formatYear, toYearLabel } from './year.ts';
import { clauseBefore } from '../text/clause-before.ts';
import { shownBound } from './shown-bound.ts';

/** One end of a pair, as it is shown. */
export interface PlanEnd {
  /** In the unit of the pair. */
  value: number;
  /** `8.29亿元`, `预计38亿元`. */
  label: string;
  year: string;
  /** Where the text says it; of a derived one, where the growth stands. */
  href: string;
  /** What goes with it wherever it is shown: `数字矛盾`. */
  flags: string[];
  /** The text's own writing, where it counts by another word: `30项`; else null. */
  written: string | null;
  /** How it was worked out where the text does not say it: `1.43亿元÷(1+34%)`; else null. */
  derived: string | null;
}

/** Words of growth on the year before (`同比增长34%`, `分别增长15.1%、6.5%`). */
const onYear = /同比|[比较][上去]年|增长|下降|增幅|降幅/u;
/** Words of growth on something else (`超出年初预算74.5%`, `环比`); not the budget of `一般公共预算收入`. */
const onOther = /预算(?![收支])|任务|目标|年初|环比|月|季度/u;

/**
 * Whether a change is a growth in per cent on the year before, by the words of its clause.
 *
 * Percentage points, and what is measured against a budget, tell nothing of the year before.
 */
export function isYearlyGrowth({ kind, unit, value, start }: IndicatorRecord, source: string): boolean {
  if (kind !== 'change' || unit !== '%' || value <= -100) return false;
  const clause = clauseBefore(source, start, 24);
  return onYear.test(clause) && !onOther.test(clause);
}

const lessOne = (year: string) => year.replace(/\d{4}/gu, (digits) => String(Number(digits) - 1));
const reversed: Readonly<Record<Bound, Bound>> = {
  exact: 'about',
  about: 'about',
  atLeast: 'atMost',
  atMost: 'atLeast',
};

/** The end that an amount and its growth imply: the year before (`back`), or the year of the growth. */
export function deriveYear(
  amount: IndicatorRecord,
  growth: IndicatorRecord,
  way: 'back' | 'on',
  { meta, diagnostics }: ReportDocument,
  routes: Routes,
): PlanEnd {
  const { baseUnit, baseValue } = amount;
  const factor = 1 + growth.value / 100;
  const value = Number((way === 'back' ? baseValue! / factor : baseValue! * factor).toPrecision(3));
  const told = shownBound(growth);
  const bound = way === 'back' || told === 'exact' ? reversed[told] : told;
  const own = toYearLabel(way === 'back' ? amount : growth, meta);
  return {
    value,
    label: formatBounded(value, baseUnit, bound),
    year: way === 'back' ? lessOne(own.text) : formatYear(own),
    href: routes.report(meta.id, growth.id.slice(meta.id.length + 1)),
    flags: [...new Set([...toFlags(amount, diagnostics), ...toFlags(growth, diagnostics)])],
    written: null,
    derived: `${formatAmount(baseValue!, baseUnit)}${way === 'back' ? '÷' : '×'}(1${formatChange(growth.value, 'exact')})`,
  };
}

/** The end that an amount of the text is. */
export function toEnd(
  record: IndicatorRecord,
  { meta, diagnostics }: ReportDocument,
  routes: Routes,
): PlanEnd {
  const label = formatBounded(record.baseValue!, record.baseUnit, shownBound(record));
  return {
    value: record.baseValue!,
    label: record.status === 'expected' ? `${statusLabels.expected}${label}` : label,
    year: formatYear(toYearLabel(record, meta)),
    href: routes.report(meta.id, record.id.slice(meta.id.length + 1)),
    flags: toFlags(record, diagnostics),
    written: writtenOtherwise(record, record.baseUnit),
    derived: null,
  };
}
