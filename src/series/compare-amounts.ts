import type { ReportDocument } from '../corpus/types.ts';
import type { IndicatorRecord } from '../indicator/types.ts';
import { fold } from '../text/fold.ts';
import { compareFigures } from './compare-figures.ts';
import type { Comparable, Comparison } from './compare-figures.ts';
import { isContradicted } from './to-flags.ts';

/** Words before an amount that say it is a part: `首批18个`, `其中`. */
const part = /(?:首批|第[一二三四五]批|其中|部分|先行)[^，,；;。]{0,6}$/u;

/** The clause of its report that stands before a record. */
const before = ({ start }: IndicatorRecord, source: string): string =>
  /[^，,；;。]*$/u.exec(source.slice(Math.max(0, start - 24), start))?.[0] ?? '';

/** What decides whether a record's amount compares with another's, read off its report. */
export function toComparable(
  record: IndicatorRecord,
  { source, diagnostics }: Pick<ReportDocument, 'source' | 'diagnostics'>,
): Comparable {
  const { baseValue, baseUnit, months, name, status } = record;
  return {
    value: baseValue ?? 0,
    unit: baseUnit,
    months,
    name: fold(name),
    status,
    isPart: part.test(before(record, source)),
    isFlagged: isContradicted(record, diagnostics),
  };
}

/** Whether two amounts of one report may be set against each other by a percentage, as {@link compareFigures} judges. */
export function compareAmounts(
  from: IndicatorRecord,
  to: IndicatorRecord,
  report: Pick<ReportDocument, 'source' | 'diagnostics'>,
): Comparison {
  return compareFigures(toComparable(from, report), toComparable(to, report));
}
