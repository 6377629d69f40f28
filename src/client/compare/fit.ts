/** How wide a column is at least, and the first column with the topics, in rem; see `--least` in compare/wide.css. */
const least = { text: 16, headings: 12, numbers: 11.5 } as const;
const first = 5;
const gap = 1;

/**
 * Says in `data-layout` how the columns of a view stand in so much room (px): `wide` beside each other, `scroll` beside
 * each other in a table that scrolls sideways, since a line of text wants fifteen characters at least, or `narrow` under
 * each other where not even two have room; and in `data-figures` whether columns of numbers have (six characters).
 */
export function fitColumns(
  sheet: HTMLElement,
  { room, columns, view }: { room: number; columns: number; view: keyof typeof least },
): void {
  const ems = room / parseFloat(getComputedStyle(document.documentElement).fontSize);
  const hold = (count: number): boolean => ems >= first + count * (least[view] + gap);
  sheet.dataset['layout'] = hold(columns) ? 'wide' : columns > 1 && hold(2) ? 'scroll' : 'narrow';
  sheet.dataset['figures'] = ems >= 4 + 6.2 * columns ? 'side' : 'stack';
}
