import { toHalfWidth } from '../../text/numerals.ts';

/** The latest year that a title names; 0 if none. */
export function readYear(title: string): number {
  const years = toHalfWidth(title).matchAll(/(?:19|20)\d\d(?=年|:)/g);
  return Math.max(0, ...Array.from(years, ([year]) => Number(year)));
}
