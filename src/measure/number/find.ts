import { toHalfWidth } from '../../text/numerals.ts';
import { firstMatch } from '../../text/first-match.ts';
import { isInsideName, matchExclusion } from './exclude.ts';
import type { FoundNumber, NumberReading } from './found.ts';
import { joinDigits } from './join-digits.ts';
import { matchArabic, matchChinese } from './number.ts';
import { matchRank } from './rank.ts';
import { matchRatio } from './ratio.ts';
import { readBare } from './read-bare.ts';
import { readChinese } from './read-chinese.ts';
import { readMeasure } from './read-measure.ts';
import { findRows } from './read-row.ts';
import { matchUnit } from './unit.ts';

// A first digit, or a sign that a Chinese number or a rank may begin with.
const candidates = /\d|[第前翻首榜]|[一二两三四五六七八九十百]/g;
const joint = '^ ?(?:-|—{1,2}|~|–|至|到) ?';
const isJoint = RegExp(`${joint}$`);
const leadingJoint = RegExp(`${joint}(?=\\d)`);

/**
 * Every quantity of a text in order, disjoint; a pure function in linear time.
 * Half width and full width read the same; what is no quantity (dates, names, roads) is left out: see `exclude.ts`.
 *
 * @param caption the unit of a table's numbers, where only its caption says one.
 */
export function findQuantities(text: string, caption = ''): FoundNumber[] {
  const { text: plain, from } = joinDigits(toHalfWidth(text), text);
  const rows = findRows(plain, caption);
  const all: Omit<FoundNumber, 'quote'>[] = [];
  candidates.lastIndex = 0;
  let row = 0;
  for (let hit = candidates.exec(plain); hit; hit = candidates.exec(plain)) {
    while ((rows[row]?.end ?? Infinity) <= hit.index) row += 1;
    const here = rows[row];
    if (here && here.start <= hit.index) {
      all.push(...here.cells);
      candidates.lastIndex = here.end;
      continue;
    }
    const { end, found } = readAt(plain, hit.index);
    if (found) all.push(found);
    candidates.lastIndex = Math.max(end, hit.index + 1);
  }
  return joinRanges(plain, all).map((found) => {
    const start = from(found.start);
    const end = from(found.end - 1) + 1;
    return { ...found, start, end, quote: text.slice(start, end) };
  });
}

function readAt(text: string, at: number): NumberReading {
  const sign = text.charAt(at);
  if (/[第前首榜]/.test(sign)) {
    const rank = matchRank(text, at);
    if (!rank || isInsideName(text, at)) return { end: at + 1 };
    const { start, end, value, unit } = rank;
    const form = rank.within ? 'within' : 'rank';
    const numeral = /\d/.test(text.slice(start, end)) ? 'arabic' : 'chinese';
    return { end, found: { start, end, value, unit, base: null, factor: 1, form, more: false, numeral } };
  }
  if (sign === '翻') return readTimes(text, at);
  return /\d/.test(sign) ? readArabic(text, at) : readChinese(text, at);
}

function readTimes(text: string, at: number): NumberReading {
  const [quote, numeral] =
    /^翻了?([一两二三四])?番(?:半|多(?=[,。;、]|$))?/.exec(text.slice(at, at + 6)) ?? [];
  if (quote === undefined || isInsideName(text, at)) return { end: at + 1 };
  const whole = numeral === undefined ? 1 : (matchChinese(numeral, 0)?.value ?? 1);
  const value = whole + (quote.endsWith('半') ? 0.5 : 0);
  const end = at + quote.length;
  const found = {
    start: at,
    end,
    value,
    unit: '番',
    base: '番',
    factor: 1,
    form: 'times',
    more: quote.endsWith('多'),
  } as const;
  return { end, found: { ...found, numeral: 'chinese' } };
}

function readArabic(text: string, at: number): NumberReading {
  const number = matchArabic(text, at);
  const end = number?.end ?? at + 1;
  const hasUnit = number !== undefined && matchUnit(text, endOfRange(text, number.end)) !== undefined;
  const ratio = number && !hasUnit ? matchRatio(text, at, number) : undefined;
  if (ratio && number && !isInsideName(text, at)) {
    const { value, numeral } = number;
    const found = { value, unit: null, base: null, factor: 1, form: 'ratio', more: false, numeral } as const;
    return { end: ratio.end, found: { ...found, start: at, end: ratio.end } };
  }
  const excluded = matchExclusion(text, at, { hasUnit });
  if (excluded !== undefined) return { end: excluded };
  if (!number || isInsideName(text, at)) return { end };
  return readMeasure(text, at, number) ?? readBare(text, at, number) ?? { end };
}

/** Where the other end of a range stops, whose unit both share: 2000—3000元 are no years; else the same place. */
function endOfRange(text: string, end: number): number {
  const between = firstMatch(leadingJoint, text.slice(end, end + 5));
  return (between && matchArabic(text, end + between.length)?.end) || end;
}

/** Marks both ends of a range: `3-5个`, `10%至15%`. 从…到 with other words between is none. */
function joinRanges(text: string, all: Omit<FoundNumber, 'quote'>[]): Omit<FoundNumber, 'quote'>[] {
  return all.map((found, at): Omit<FoundNumber, 'quote'> => {
    if (found.cell) return found;
    const next = all[at + 1];
    const last = all[at - 1];
    if (next && next.base === found.base && isJoint.test(text.slice(found.end, next.start)))
      return { ...found, range: 'low' };
    if (last && last.base === found.base && isJoint.test(text.slice(last.end, found.start)))
      return { ...found, range: 'high' };
    return found;
  });
}
