import { parseNumeral } from '../../text/numerals.ts';

/** A number found in a text, before its unit. */
export interface NumberMatch {
  value: number;
  end: number;
  numeral: 'arabic' | 'chinese';
  /** Written with a decimal point. */
  decimal: boolean;
}

// Bounded, so that a megabyte of digits is read in one pass.
const arabic = /(?:\d{1,3}(?:,\d{3}){1,4}(?!\d)|\d{1,15})(?:\.\d{1,10})?/y;
const chinese =
  /(?<whole>[一二两三四五六七八九十百千零〇]{1,9})(?:点(?<places>[一二三四五六七八九零〇]{1,4})(?![十百千钟分]))?/y;
/** Digits beside each other say about how many: 两三个, 三四十户, 五六百. */
const approximate = /[一二两三四五六七八九]{2}/;

/** Reads an Arabic number, with grouping commas and decimals: `1,234.5`, `47.264287`. */
export function matchArabic(text: string, at: number): NumberMatch | undefined {
  arabic.lastIndex = at;
  const [found] = arabic.exec(text) ?? [];
  if (found === undefined) return undefined;
  const value = parseNumeral(found);
  if (value === undefined) return undefined;
  return { value, end: at + found.length, numeral: 'arabic', decimal: found.includes('.') };
}

/**
 * Reads a Chinese number: `五`, `十二`, `两百`, `三百二十`, `十二点六`. A trailing 千 or 百 stays with the number, 万
 * with the unit. About how many is no number: `两三`, `三四十`; see {@link endOfChinese} for where to read on.
 */
export function matchChinese(text: string, at: number): NumberMatch | undefined {
  chinese.lastIndex = at;
  const found = chinese.exec(text);
  const { whole = '', places = '' } = found?.groups ?? {};
  if (!found || approximate.test(whole)) return undefined;
  const value = parseNumeral(whole);
  if (value === undefined) return undefined;
  const decimal = places !== '';
  const fraction = Array.from(places, (sign) => parseNumeral(sign) ?? 0).join('');
  const end = at + found[0].length;
  return { value: decimal ? Number(`${value}.${fraction}`) : value, end, numeral: 'chinese', decimal };
}

/** Where the Chinese signs of a number end that begins at `at`, whether it can be read or not. */
export function endOfChinese(text: string, at: number): number {
  chinese.lastIndex = at;
  return at + (chinese.exec(text)?.[0].length ?? 1);
}
