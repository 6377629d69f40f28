import type { ReportMeta } from '../report/types.ts';
import type { IndicatorRecord } from './types.ts';

/** What a report says of its years, and what its own facts say of them. */
export type ReportYears = Pick<ReportMeta, 'statedYear' | 'planYear' | 'inferredYear'>;

/** The time that a number is about. */
export interface RecordYear {
  /** The calendar year in which it ends; null where the text gives none. */
  year: number | null;
  /** The period as the text gives it, in real years: `2020-01/2020-10`. */
  period: string | null;
  /**
   * `stated`: the year is the text's own; `overwritten`: the text's years were overwritten, and this is the real one;
   * `doubtful`: the text's own, though some of its years were overwritten.
   */
  source: 'stated' | 'overwritten' | 'doubtful';
}

/** The year in which a period ends. */
const lastYear = (period: string): number => Number(/(\d{4})(?:-\d{2})?$/.exec(period)?.[1]);

/**
 * The year of a record; the one place that says it.
 *
 * Where the text's own facts contradict its years, the year under review is known, and so is the planned one behind it:
 * where 2023年是“十四五”开局之年 stands in a plan, its 2023 is 2021. Any other year of such a text is doubtful.
 */
export function yearOf(
  { period, status }: Pick<IndicatorRecord, 'period' | 'status'>,
  { statedYear, planYear, inferredYear }: ReportYears,
): RecordYear {
  if (period === null) return { year: null, period, source: 'stated' };
  if (inferredYear === null) return { year: lastYear(period), period, source: 'stated' };
  const isPlan = status === 'target';
  const own = isPlan ? planYear : statedYear;
  if (own === null || period.split('/').some((edge) => !edge.startsWith(String(own))))
    return { year: lastYear(period), period, source: 'doubtful' };
  const real = isPlan ? inferredYear + 1 : inferredYear;
  return {
    year: real,
    period: period.replaceAll(String(own), String(real)),
    source: real === own ? 'stated' : 'overwritten',
  };
}
