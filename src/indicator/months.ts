import type { IndicatorRecord } from './types.ts';

/** What stands at a day and doesn't add up over months: 截至10月底,全镇共有党员2300人. */
const stands = /[现共已拥保]有|存[量栏款]|余额|在[册籍校岗园]|总人口|户籍|常住/u;

/**
 * How many months a number covers, where the text says so: 1-10月 and 截至10月底 10, 上半年 6, 前三季度 9, 二季度 3.
 *
 * @param before the words of its sentence up to the number.
 * @returns null for a whole year, for a time without months, and for what stands at a day: 截至10月底,共有….
 */
export function monthsOf({ period }: Pick<IndicatorRecord, 'period'>, before: string): number | null {
  const edges = /^(\d{4})-(\d{2})\/(\d{4})-(\d{2})$/
    .exec(period ?? '')
    ?.slice(1)
    .map(Number);
  if (!edges) return null;
  const [fromYear = 0, from = 1, toYear = 0, to = 12] = edges;
  if (from === 1 && to === 12) return null;
  const isAsOf = /截[至止][^;；。]*$/u.test(before);
  if (isAsOf && stands.test(/[^,，;；。]*$/u.exec(before)?.[0] ?? '')) return null;
  return (toYear - fromYear) * 12 + to - from + 1;
}
