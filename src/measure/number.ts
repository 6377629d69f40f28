import { parseNumeral } from '../text/numerals.ts';

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
const chinese = /[一二两三四五六七八九十百千零〇]{1,7}/y;

/** Reads an Arabic number, with grouping commas and decimals: `1,234.5`, `47.264287`. */
export function matchArabic(text: string, at: number): NumberMatch | undefined {
  arabic.lastIndex = at;
  const [found] = arabic.exec(text) ?? [];
  if (found === undefined) return undefined;
  const value = parseNumeral(found);
  if (value === undefined) return undefined;
  return { value, end: at + found.length, numeral: 'arabic', decimal: found.includes('.') };
}

/** Reads a Chinese whole number: `五`, `十二`, `两百`. A trailing 千 or 百 stays with the number, 万 with the unit. */
export function matchChinese(text: string, at: number): NumberMatch | undefined {
  chinese.lastIndex = at;
  const [found] = chinese.exec(text) ?? [];
  if (found === undefined) return undefined;
  const value = parseNumeral(found);
  if (value === undefined) return undefined;
  return { value, end: at + found.length, numeral: 'chinese', decimal: false };
}
