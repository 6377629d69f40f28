import type { ReportDocument } from '../../corpus/types.ts';
import type { IndicatorRecord } from '../../indicator/types.ts';
import { fold } from '../../text/fold.ts';
import { compareFigures } from './compare-figures.ts';
import type { Comparable, Comparison } from './compare-figures.ts';
import { isPartOfWhole } from './part-of-whole.ts';
import { isContradicted } from './to-flags.ts';
import { isOpen } from '../shown-bound.ts';

/** What decides whether a record's amount compares with another's, read off its report. */
export function toComparable(
  record: IndicatorRecord,
  { source, diagnostics }: Pick<ReportDocument, 'source' | 'diagnostics'>,
): Comparable {
  const { baseValue, baseUnit, months, name, scope, status } = record;
  return {
    value: baseValue ?? 0,
    unit: baseUnit,
    months,
    name: [fold(name), scope ?? ''].join(' ').trim(),
    status,
    isPart: isPartOfWhole(record, source),
    isOpen: isOpen(record),
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
