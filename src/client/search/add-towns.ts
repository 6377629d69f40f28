import { element } from '../dom/element.ts';
import { fetchOnce } from '../dom/fetch-once.ts';

/** A report as `/compare/towns.json` lists it. */
type ListedTown = readonly [id: string, name: string, ...rest: unknown[]];

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
  return element(
    'li',
    '',
    element(
      'label',
      '',
      box,
      element('span', 'name', name),
      element('small', ''),
      element('span', 'count', count, others),
      rate,
    ),
  );
}

/**
 * The boxes of a facet of many towns, which the page leaves out for its weight, in the order of the corpus; none where the
 * page has them itself. Each is in a row that isn't in the page yet.
 *
 * Rejects with a FetchFault where the list of towns can't be had.
 */
export async function addTowns(facet: Element | null, list: string): Promise<HTMLInputElement[]> {
  if (!facet) return [];
  const towns = await fetchOnce<ListedTown[]>(list);
  return towns.map((town) => toRow(town).querySelector('input')!);
}
