import type { ReportDocument } from '../corpus/types.ts';
import type { RuleId } from '../diagnostics.ts';
import type { IndicatorRecord } from '../indicator/types.ts';
import { fold } from '../text/fold.ts';

/** Why two amounts of one thing are no base for a percentage, with what a reader is told. */
export const incomparable = {
  'period-length': '所计月数不同',
  name: '所指不同',
  unit: '单位不同',
  status: '起点只是预计',
  whole: '其一只是一部分',
  flagged: '原文数字矛盾',
  zero: '起点不大于零',
} as const;

/** A reason of {@link incomparable}. */
export type Incomparable = keyof typeof incomparable;

/** From one amount to another in per cent, or why it can't be said. */
export type Comparison = { percent: number } | { reason: Incomparable };

/** Rules that find numbers of a report at odds; what they mark and what that doesn't fit are both doubtful. */
const contradictions: readonly RuleId[] = [
  'arithmetic-conflict',
  'growth-conflict',
  'two-values',
  'unit-slip',
];

/** Words before an amount that say it is a part: `首批18个`, `其中`. */
const part = /(?:首批|第[一二三四五]批|其中|部分|先行)[^，,；;。]{0,6}$/u;

/** The clause of its report that stands before a record. */
const before = ({ start }: IndicatorRecord, source: string): string =>
  /[^，,；;。]*$/u.exec(source.slice(Math.max(0, start - 24), start))?.[0] ?? '';

/**
 * The one judge of whether two amounts of a report may be set against each other by a percentage: only where length of
 * period, name, unit, status and whole agree, and where the report's own numbers don't contradict either.
 */
export function compareAmounts(
  from: IndicatorRecord,
  to: IndicatorRecord,
  { source, diagnostics }: Pick<ReportDocument, 'source' | 'diagnostics'>,
): Comparison {
  const flags = diagnostics
    .filter(({ rule }) => contradictions.includes(rule))
    .flatMap((found) => [found, ...(found.related ?? [])]);
  const isFlagged = (record: IndicatorRecord) =>
    flags.some(({ start, end }) => start < record.end && record.start < end);
  const isPart = (record: IndicatorRecord) => part.test(before(record, source));
  if (from.months !== to.months) return { reason: 'period-length' };
  if (from.baseUnit !== to.baseUnit) return { reason: 'unit' };
  if (fold(from.name) !== fold(to.name)) return { reason: 'name' };
  if (isPart(from) !== isPart(to)) return { reason: 'whole' };
  if (from.status === 'expected') return { reason: 'status' };
  if (isFlagged(from) || isFlagged(to)) return { reason: 'flagged' };
  const [a, b] = [from.baseValue ?? 0, to.baseValue ?? 0];
  return a > 0 ? { percent: ((b - a) / a) * 100 } : { reason: 'zero' };
}
