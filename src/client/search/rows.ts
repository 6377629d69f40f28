/** What a reader knows the value of a box by: the words beside it. */
export const nameOf = (box: HTMLInputElement): string =>
  box.closest('label')!.querySelector('.name')!.textContent;

/** One row of a facet, by its place in the document. */
interface FacetRow {
  row: HTMLElement;
  box: HTMLInputElement;
}

/** Whether a facet has too many rows to be read through. */
export const isLong = (facet: Element): boolean => facet.classList.contains('many');

/** Shows the rows of a facet whose names hold some words, and hides the others. */
export function narrowRows(facet: Element, words: string): void {
  for (const row of facet.querySelectorAll<HTMLElement>('li'))
    row.hidden = !row.querySelector('.name')!.textContent.includes(words.trim());
}

/**
 * Puts the rows of a long facet in order: chosen ones first, then those of the greatest values; equal ones stay as they
 * stand.
 */
export function orderRows<T extends FacetRow>(
  facet: Element,
  rows: readonly T[],
  valueOf: (row: T) => number,
): T[] {
  const ordered = rows.toSorted(
    (a, b) => Number(b.box.checked) - Number(a.box.checked) || valueOf(b) - valueOf(a),
  );
  facet.querySelector('ul')!.append(...ordered.map(({ row }) => row));
  return ordered;
}
