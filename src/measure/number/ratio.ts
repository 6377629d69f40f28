import { firstMatch } from '../../text/first-match.ts';
import type { NumberMatch } from './number.ts';

/** Names of a ratio, in the clause before it: 三次产业结构, 城乡居民人均可支配收入比. */
const named = /(?:比|结构|比例|比重)[^,。;]{0,24}?(?:\d{1,4}(?:\.\d{1,3})? ?[:∶︰] ?){0,3}$/;
const sign = ' ?[:∶︰] ?';
const part = '\\d{1,4}(?:\\.\\d{1,3})?(?![\\d年月日])';
const following = new RegExp(`^(?:${sign}${part}){1,3}`);
const preceding = new RegExp(`${part}${sign}$`);

/** How far the name of a ratio may stand before it. */
const reach = 48;

/**
 * Where a number ends that is a part of a ratio: of three parts each is one (`三次产业结构调整为8.3:71.1:20.6`), of two
 * the first holds both (`收入比缩小至2.13:1`). 10:30 and 比分2:1 without such a name are none.
 */
export function matchRatio(text: string, at: number, { end }: NumberMatch): { end: number } | undefined {
  const before = text.slice(Math.max(0, at - reach), at);
  if (!named.test(before) || /比[分赛]/.test(before)) return undefined;
  const after = firstMatch(following, text.slice(end, end + reach));
  const isLater = preceding.test(before);
  if (after === '') return isLater ? { end } : undefined;
  const parts = after.split(/[:∶︰]/).length;
  return { end: parts === 2 && !isLater ? end + after.length : end };
}
