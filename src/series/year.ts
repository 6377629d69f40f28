import type { IndicatorRecord } from '../indicator/types.ts';
import type { ReportMeta } from '../report/types.ts';
import type { YearLabel } from './types.ts';

/**
 * The year of a record as a reader should be told it.
 *
 * Where the text's own facts contradict its years (`meta.inferredYear`), the year under review and the planned one
 * behind it are known: they are shown with what the text says (`2023年是“十四五”开局之年` plans 2021). Any other year
 * of such a text is shown as doubtful.
 */
export function toYearLabel(
  record: Pick<IndicatorRecord, 'period' | 'status'>,
  { statedYear, planYear, inferredYear }: Pick<ReportMeta, 'statedYear' | 'planYear' | 'inferredYear'>,
): YearLabel {
  const isPlan = record.status === 'target';
  const own = isPlan ? planYear : statedYear;
  const nominal = record.period ?? own?.toString();
  if (nominal === undefined) return { text: '年份未写', caution: null };
  if (inferredYear === null) return { text: formatPeriod(nominal), caution: null };
  if (own === null || nominal.split('/').some((edge) => !edge.startsWith(String(own))))
    return { text: formatPeriod(nominal), caution: '年份存疑' };
  const known = String(isPlan ? inferredYear + 1 : inferredYear);
  return { text: formatPeriod(nominal.replaceAll(String(own), known)), caution: `文中作${own}` };
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
