import { element } from '../dom/element.ts';
import { fetchOnce } from '../dom/fetch-once.ts';
import { nameOf } from './name-of.ts';

/** A report as `/compare/towns.json` lists it. */
type ListedTown = readonly [id: string, name: string, ...rest: unknown[]];

/** One row of a facet. */
export interface FacetRow {
  row: HTMLElement;
  box: HTMLInputElement;
  /** How often each phrase stands there. */
  counts: readonly number[];
}

/** So many rows stand in the page; the other towns are known by their numbers and found by their names. */
const mostRows = 150;

/** A row as the page has it where towns are few. */
function toRow([id, name]: ListedTown): HTMLElement {
  const box = element('input', '');
  Object.assign(box, { type: 'checkbox', name: 'report', value: id });
  const count = element('span', '');
  count.dataset['count'] = '';
  count.dataset['reportTotal'] = id;
  const others = element('span', '');
  others.dataset['others'] = '';
  const rate = element('span', 'rate');
  rate.dataset['rate'] = '';
  const named = [box, element('span', 'name', name), element('small', '')];
  return element('li', '', element('label', '', ...named, element('span', 'count', count, others), rate));
}

/** A number that says of which report it is. */
function toTotal(report: string, count: number): HTMLElement {
  const total = element('span', '', String(count));
  total.dataset['reportTotal'] = report;
  return total;
}

/** The towns of a search where they are too many for its page, which has an empty facet for them. */
export class ManyTowns {
  /** Of each town its box, in a row, in the order of the corpus. */
  readonly boxes: readonly HTMLInputElement[];
  readonly #facet: Element;

  constructor(facet: Element, towns: readonly ListedTown[]) {
    this.#facet = facet;
    this.boxes = towns.map((town) => toRow(town).querySelector('input')!);
  }

  /** Hides the rows whose names don't hold some words. */
  narrow(words: string): void {
    for (const box of this.boxes) box.closest('li')!.hidden = !nameOf(box).includes(words.trim());
  }

  /**
   * Lists the rows that are not hidden: chosen ones first, then those of the greatest values; equal ones stay in their order.
   * Behind the first hundred and fifty come the numbers of those that say something.
   *
   * @returns the rows that stand in the page.
   */
  list<T extends FacetRow>(rows: readonly T[], valueOf: (row: T) => number): T[] {
    const ordered = rows
      .filter(({ row }) => !row.hidden)
      .sort((a, b) => Number(b.box.checked) - Number(a.box.checked) || valueOf(b) - valueOf(a));
    const listed = ordered.slice(0, mostRows);
    const others = ordered.slice(mostRows);
    this.#facet.querySelector('ul')!.replaceChildren(...listed.map(({ row }) => row));
    const saying = others.filter(({ counts: [count = 0] }) => count > 0);
    const silent = others.length - saying.length;
    this.#facet
      .querySelector('[data-rest]')!
      .replaceChildren(
        ...saying.flatMap(({ box, counts: [count] }) => [
          `${nameOf(box)} `,
          toTotal(box.value, count!),
          '　',
        ]),
        silent > 0 ? `另有${silent}镇，按名称找` : '',
      );
    return listed;
  }
}

/** Fetches the towns of a facet; rejects with a FetchFault where their list can't be had. */
export const openTowns = async (facet: Element, list: string): Promise<ManyTowns> =>
  new ManyTowns(facet, await fetchOnce<ListedTown[]>(list));
