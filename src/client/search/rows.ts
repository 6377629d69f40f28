import { element } from '../dom/element.ts';

/** What a reader knows the value of a box by: the words beside it. */
export const nameOf = (box: HTMLInputElement): string =>
  box.closest('label')!.querySelector('.name')!.textContent;

/** One row of a facet. */
interface FacetRow {
  row: HTMLElement;
  box: HTMLInputElement;
  /** How often each phrase stands there. */
  counts: readonly number[];
}

/** So many rows of a long facet stand in the page; the others are known by their numbers and found by their names. */
const mostRows = 150;

/** Whether a facet has too many rows to be read through. */
export const isLong = (facet: Element): boolean => facet.classList.contains('many');

/** Marks the rows whose names hold some words; the others are hidden. */
export function narrowRows(boxes: readonly HTMLInputElement[], words: string): void {
  for (const box of boxes) box.closest('li')!.hidden = !nameOf(box).includes(words.trim());
}

/**
 * Lists the rows of a long facet that are not hidden: chosen ones first, then those of the greatest values; equal ones stay
 * in their order. Behind the first hundred and fifty come the numbers of those that say something.
 *
 * @returns the rows that stand in the page.
 */
export function listRows<T extends FacetRow>(
  facet: Element,
  rows: readonly T[],
  valueOf: (row: T) => number,
): T[] {
  const ordered = rows
    .filter(({ row }) => !row.hidden)
    .sort((a, b) => Number(b.box.checked) - Number(a.box.checked) || valueOf(b) - valueOf(a));
  const listed = ordered.slice(0, mostRows);
  const others = ordered.slice(mostRows);
  facet.querySelector('ul')!.replaceChildren(...listed.map(({ row }) => row));
  const saying = others.filter(({ counts: [count = 0] }) => count > 0);
  const silent = others.length - saying.length;
  facet
    .querySelector('[data-rest]')!
    .replaceChildren(
      ...saying.flatMap(({ box, counts: [count] }) => [`${nameOf(box)} `, toTotal(box.value, count!), '　']),
      silent > 0 ? `另有${silent}镇，按名称找` : '',
    );
  return listed;
}

/** A number that says of which report it is. */
function toTotal(report: string, count: number): HTMLElement {
  const total = element('span', '', String(count));
  total.dataset['reportTotal'] = report;
  return total;
}
