import type { IndicatorRecord } from '../indicator/types.ts';
import type { ReportMeta } from '../report/types.ts';
import type { YearLabel } from './types.ts';

/**
 * The year of a record as a reader should be told it.
 *
 * Where the text's own facts contradict its years (`meta.inferredYear`), only the year under review is known:
 * it is shown with what the text says; any other year of such a text is shown as doubtful.
 */
export function toYearLabel(
  record: Pick<IndicatorRecord, 'period' | 'status'>,
  meta: Pick<ReportMeta, 'statedYear' | 'planYear' | 'inferredYear'>,
): YearLabel {
  const isPlan = record.status === 'target';
  const nominal = record.period ?? (isPlan ? meta.planYear : meta.statedYear)?.toString();
  if (nominal === undefined) return { text: '年份未写', caution: null };
  if (meta.inferredYear === null) return { text: formatPeriod(nominal), caution: null };
  const stated = String(meta.statedYear);
  if (isPlan || nominal.split('/').some((edge) => !edge.startsWith(stated)))
    return { text: formatPeriod(nominal), caution: '年份存疑' };
  return {
    text: formatPeriod(nominal.replaceAll(stated, String(meta.inferredYear))),
    caution: `文中作${stated}`,
  };
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
