import { parseNumeral } from './numerals.ts';

const written = /二[〇零○Oo0][〇零○Oo0一二三四五六七八九]{2}(?=年)/g;

/** Writes years in figures, one UTF-16 unit for one, so that offsets stay: `二〇二三年` and `二0二三年` as `2023年`. */
export function figureYears(text: string): string {
  return text.replace(written, (year) => String(parseNumeral(year.replace(/[○Oo0]/g, '〇')) ?? year));
}
