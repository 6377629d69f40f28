import type { ReportDocument } from '../../corpus/types.ts';
import type { IndicatorRecord } from '../../indicator/types.ts';
import type { Point } from '../types.ts';
import { toYearLabel } from '../year.ts';
import { apartOf, isLevel } from './apart-of.ts';
import { toFlags } from './to-flags.ts';

/**
 * All that goes with a number where it stands alone, in a reader's words: its flags, and its year where the text calls
 * that another or the number covers some months of it. `['口径：财政收入', '2020年1—10月', '文中作2023']`; none for most.
 */
export function tellFlags({ flags, year: { text, caution } }: Pick<Point, 'flags' | 'year'>): string[] {
  const year = caution !== null || text.includes('月') ? [text] : [];
  return [...flags, ...year, ...(caution === null ? [] : [caution])];
}

/** The same in brackets, to stand behind a number; nothing for most. */
export function sayFlags(point: Pick<Point, 'flags' | 'year'>): string {
  const flags = tellFlags(point);
  return flags.length > 0 ? `（${flags.join('，')}）` : '';
}

/** What charts say of a record beside its number: its flags, and of an indicator's amount that it is a part. */
export function flagsInChart(
  record: IndicatorRecord,
  { source, diagnostics }: Pick<ReportDocument, 'source' | 'diagnostics'>,
): string[] {
  const isPart = record.indicator !== null && isLevel(record) && apartOf(record, source) === 'whole';
  return [...toFlags(record, diagnostics), ...(isPart ? ['只是一部分'] : [])];
}

/** All that goes with a record into a file. */
export function flagsOfRecord(
  record: IndicatorRecord,
  report: Pick<ReportDocument, 'meta' | 'source' | 'diagnostics'>,
): string[] {
  return tellFlags({ flags: flagsInChart(record, report), year: toYearLabel(record, report.meta) });
}
