import { toHalfWidth } from '../../text/numerals.ts';

/** A header is short and says no sentence. */
const longest = 60;

/**
 * The years of a table's columns, from the line above its rows: `指标 2021年 2022年 增长` gives 2021 and 2022. Empty where the
 * line is no header: a sentence, or without a year.
 */
export function readHeader(line: string): readonly string[] {
  const text = toHalfWidth(line).trim();
  if (text.length > longest || /[。,;!?]/.test(text)) return [];
  const years = [...text.matchAll(/(?<![\d.])(?:19|20)\d\d(?= ?年|\s|$)/g)].map(([year]) => year);
  return years.length > 0 && /\s/.test(text) ? years : [];
}
