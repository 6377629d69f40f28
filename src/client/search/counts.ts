import type { Counts } from '../../charts/counts/index.ts';
import type { FacetChoice, Extent, Facet, Sums } from '../../search/browser/index.ts';
import { facets, filterBy } from '../../search/browser/index.ts';
import { element } from '../dom/element.ts';
import type { SearchForm } from './form.ts';
import { nameOf } from './name-of.ts';

/** What the counts beside the filters show. */
export interface FilterCounts {
  /** For each phrase that is asked for: its words, and what the filters leave of it. */
  phrases: readonly { text: string; sums: Sums }[];
  /** How much is said where: the measure of rates. */
  extents: readonly Extent[];
  /** Whether bars show the number of places, or places in 10,000 characters. */
  bars: 'count' | 'rate';
}

const legends: Readonly<Record<Facet, string>> = { report: '各镇', part: '各部分', topic: '各主题' };

/**
 * Fills the counts beside the filters: numbers and rates of every value; what the bars of each facet are to show is
 * returned.
 *
 * @param counted null takes the numbers away again.
 */
export function showCounts(form: SearchForm, counted: FilterCounts | null): Counts[] {
  const { phrases, extents, bars } = counted ?? { phrases: [], extents: [], bars: 'count' };
  const filters = form.element;
  const choice: FacetChoice = {
    report: form.chosen('report'),
    part: form.chosen('part'),
    topic: form.chosen('topic'),
  };
  const narrowed = choice.part.length + choice.topic.length > 0;
  // A rate is of as much text as its number was counted in
  const lengths = filterBy(extents, choice, ({ length }) => length).sums;
  filters.dataset['phrases'] = String(phrases.length);
  filters.dataset['bars'] = bars;
  return facets.map((facet) => {
    const boxes = form.boxesOf(facet);
    const choosing = boxes.some((box) => box.checked);
    const rows = boxes.map((box) => {
      const leftOut = choosing && !box.checked;
      const length = lengths[facet].get(box.value);
      // A town's number is that of the lines below; a part's or topic's what its box would give
      const counts = phrases.map(({ sums }) =>
        leftOut && facet === 'report' ? 0 : (sums[facet].get(box.value) ?? 0),
      );
      const rates = length ? counts.map((count) => (count / length) * 10_000) : [];
      const row = box.closest('li')!;
      showRow(row, { counts, rates, leftOut, narrowed, isTown: facet === 'report' });
      return { row, box, counts, name: nameOf(box), values: bars === 'rate' ? rates : counts };
    });
    const listed = (facet === 'report' && form.towns?.list(rows, ({ values }) => values[0] ?? 0)) || rows;
    const [title, unit] = bars === 'rate' ? ['每万字的处数', '处每万字'] : ['的处数', '处'];
    return {
      id: facet,
      title: `${legends[facet]}${title}`,
      unit,
      phrases: phrases.map(({ text }) => text),
      rows: listed,
    };
  });
}

/** What stands in one row: a number and a rate for each phrase, no rate where the length is not known. */
interface CountRow {
  counts: readonly number[];
  rates: readonly number[];
  leftOut: boolean;
  narrowed: boolean;
  isTown: boolean;
}

/** The numbers of one row; a town without any is said to be silent. */
function showRow(row: Element, { counts, rates, leftOut, narrowed, isTown }: CountRow): void {
  const [first = '', ...others] = counts.map(String);
  const none = counts.length > 0 && counts.every((count) => count === 0);
  const silent = leftOut ? '未选' : narrowed ? '范围内无' : '未提及';
  row.querySelector('[data-count]')!.textContent = first;
  row.querySelector('[data-others]')!.replaceChildren(...others.map((count) => element('span', '', count)));
  row.querySelector('[data-rate]')!.textContent = rates.map((rate) => rate.toFixed(1)).join(' / ');
  row.querySelector('small')!.textContent = none && isTown ? silent : '';
  row.classList.toggle('left-out', leftOut);
  row.classList.toggle('none', none);
}
