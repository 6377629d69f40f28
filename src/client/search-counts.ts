import type { Filtered } from '../search/browser/index.ts';
import { facets } from '../search/browser/index.ts';

/**
 * Fills the counts beside the filters: number and bar of every value, the bars of one facet to one scale.
 *
 * @param filters the element that holds the boxes, `input[name=report][value=qidu]` each in a row of its own.
 * @param filtered null takes the numbers away again.
 */
export function showCounts(filters: Element, filtered: Filtered | null): void {
  const narrowed = filters.querySelector('input:is([name=part],[name=topic]):checked') !== null;
  for (const facet of facets) {
    const boxes = [...filters.querySelectorAll<HTMLInputElement>(`input[name=${facet}]`)];
    const choosing = boxes.some((box) => box.checked);
    const counts = boxes.map((box) => filtered?.counts[facet].get(box.value) ?? 0);
    const most = Math.max(1, ...counts);
    boxes.forEach((box, at) => {
      const row = box.closest('li')!;
      const leftOut = choosing && !box.checked;
      // A town's number is that of the lines below; a part's or topic's what its box would give
      const count = leftOut && facet === 'report' ? 0 : counts[at]!;
      row.querySelector('rect')!.setAttribute('width', String((100 * count) / most));
      row.querySelector('[data-count]')!.textContent = filtered ? String(count) : '';
      row.classList.toggle('left-out', leftOut);
      row.classList.toggle('none', filtered !== null && count === 0);
      const note = row.querySelector('small');
      if (!note) return;
      const missing = narrowed ? '范围内无' : '未提及';
      note.textContent = !filtered || count > 0 ? '' : leftOut ? '未选' : missing;
    });
  }
}
