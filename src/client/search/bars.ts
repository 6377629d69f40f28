import type { Counts } from '../../charts/counts/index.ts';
import { drawCounts, placeCounts } from '../../charts/counts/index.ts';
import { toDom } from '../dom/to-dom.ts';

/** Draws the charts beside the filters, each into the facet that it is named after. */
export type DrawBars = (charts: readonly Counts[]) => void;

/** Charts as wide as there is room for, drawn again when that changes; the rows beside them are their table. */
export function createBars(filters: Element): DrawBars {
  let shown: readonly Counts[] = [];
  const draw = (): void => {
    for (const counts of shown) {
      const place = filters.querySelector(`.facet.${counts.id} .bars`)!;
      const { clientWidth: width, clientHeight: height } = place;
      const empty = width === 0 || counts.phrases.length === 0;
      place.replaceChildren(...(empty ? [] : [toDom(drawCounts(placeCounts(counts, { width, height })))]));
    }
  };
  new ResizeObserver(draw).observe(filters);
  return (charts) => {
    shown = charts;
    draw();
  };
}
