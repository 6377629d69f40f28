import { yearOf } from '../indicator/index.ts';
import type { IndicatorRecord, ReportYears } from '../indicator/index.ts';
import type { YearLabel } from './types.ts';

/** The year of a record as a reader should be told it: the real one, with what the text says where that differs. */
export function toYearLabel(
  record: Pick<IndicatorRecord, 'period' | 'status'>,
  years: ReportYears,
): YearLabel {
  const { period, source } = yearOf(record, years);
  if (period === null) return { text: '年份未写', caution: null };
  const written = `文中作${record.status === 'target' ? years.planYear : years.statedYear}`;
  const cautions = { stated: null, overwritten: written, doubtful: '年份存疑' };
  return { text: formatPeriod(period), caution: cautions[source] };
}

/** A period in Chinese: `2022年`, `2023年1—10月`, `2021—2025年`, `2022年11月—2023年10月`. */
export function formatPeriod(period: string): string {
  const [from = '', to = from] = period.split('/');
  const [fromYear = '', fromMonth] = from.split('-');
  const [toYear = '', toMonth] = to.split('-');
  const isWhole = (fromMonth ?? '01') === '01' && (toMonth ?? '12') === '12';
  if (isWhole) return fromYear === toYear ? `${fromYear}年` : `${fromYear}—${toYear}年`;
  const start = `${fromYear}年${Number(fromMonth)}`;
  if (fromYear !== toYear) return `${start}月—${toYear}年${Number(toMonth)}月`;
  return fromMonth === toMonth ? `${start}月` : `${start}—${Number(toMonth)}月`;
}

/** A year and its caution in one: `2020年（文中作2023）`. */
export function formatYear({ text, caution }: YearLabel): string {
  return caution ? `${text}（${caution}）` : text;
}
