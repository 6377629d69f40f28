import type { Facet, Filtered } from '../search/browser/index.ts';
import type { ReportLength } from '../search/index.ts';
import { facets } from '../search/browser/index.ts';

/** What the counts beside the filters show. */
export interface Counted {
  /** For each phrase that is asked for, one or two. */
  phrases: readonly Filtered[];
  lengths: readonly ReportLength[];
  /** Whether bars show the number of places, or places in 10,000 characters. */
  bars: 'count' | 'rate';
}

const chosen = (filters: Element, facet: Facet): string[] =>
  [...filters.querySelectorAll<HTMLInputElement>(`input[name=${facet}]:checked`)].map((box) => box.value);

/** Characters that a value of a facet stands for, within the other facets; null where it is not known. */
function createMeasure(filters: Element, lengths: readonly ReportLength[]) {
  const parts = chosen(filters, 'part');
  const reports = chosen(filters, 'report');
  const within = (report: ReportLength, part: string | null): number =>
    Object.entries(report.length).reduce(
      (sum, [own, length]) =>
        sum + ((part === null ? parts.length === 0 || parts.includes(own) : own === part) ? length : 0),
      0,
    );
  return (facet: Facet, value: string): number | null => {
    if (facet === 'topic' || chosen(filters, 'topic').length > 0) return null;
    return lengths
      .filter(({ id }) => (facet === 'report' ? id === value : reports.length === 0 || reports.includes(id)))
      .reduce((sum, report) => sum + within(report, facet === 'part' ? value : null), 0);
  };
}

/**
 * Fills the counts beside the filters: number, rate and bar of every value, the bars of one facet to one scale.
 *
 * @param filters the element that holds the boxes, `input[name=report][value=qidu]` each in a row of its own.
 * @param counted null takes the numbers away again.
 */
export function showCounts(filters: Element, counted: Counted | null): void {
  const { phrases, lengths, bars } = counted ?? { phrases: [], lengths: [], bars: 'count' };
  const narrowed = chosen(filters, 'part').length + chosen(filters, 'topic').length > 0;
  const measure = createMeasure(filters, lengths);
  filters.classList.toggle('two', phrases.length > 1);
  for (const facet of facets) {
    const boxes = [...filters.querySelectorAll<HTMLInputElement>(`input[name=${facet}]`)];
    const choosing = boxes.some((box) => box.checked);
    const rows = boxes.map((box) => {
      const leftOut = choosing && !box.checked;
      const length = measure(facet, box.value);
      // A town's number is that of the lines below; a part's or topic's what its box would give
      const counts = phrases.map(({ counts: all }) =>
        leftOut && facet === 'report' ? 0 : (all[facet].get(box.value) ?? 0),
      );
      const rates = counts.map((count) => (length ? (count / length) * 10_000 : 0));
      return { row: box.closest('li')!, leftOut, length, counts, rates };
    });
    const sizeOf = (row: (typeof rows)[number]): number[] =>
      bars === 'rate' && facet !== 'topic' ? row.rates : row.counts;
    const most = Math.max(...rows.flatMap(sizeOf), Number.MIN_VALUE);
    for (const each of rows) {
      const { row, leftOut, length, counts, rates } = each;
      row.querySelectorAll('rect').forEach((rect, at) => {
        rect.setAttribute('width', String((100 * (sizeOf(each)[at] ?? 0)) / most));
      });
      const say = (slot: string, words: string): void => {
        const place = row.querySelector(slot);
        if (place) place.textContent = words;
      };
      say('[data-count]', counts.length > 0 ? String(counts[0]) : '');
      say('[data-second]', counts.length > 1 ? String(counts[1]) : '');
      say('[data-rate]', length ? rates.map((rate) => rate.toFixed(1)).join(' / ') : '');
      row.classList.toggle('left-out', leftOut);
      const none = counts.length > 0 && counts.every((count) => count === 0);
      row.classList.toggle('none', none);
      say('small', none ? (leftOut ? '未选' : narrowed ? '范围内无' : '未提及') : '');
    }
  }
}
