import type { Run } from './page-lines.ts';

/** Where two columns part, in points. */
export interface Gutter {
  left: number;
  right: number;
}

/** Fewest lines of each column, the right one of a last page being short; and shares of its lines that keep to the gutter's
 * edges, as cells of a table don't, and that no stop hangs out of. */
const least = { left: 6, right: 3, even: 0.6, within: 0.95 };

const rowOf = ({ y }: Run): number => Math.round(y);

/** Without the first and the last row of a page, which may be what every page repeats. */
function withoutEdges(words: readonly Run[]): readonly Run[] {
  const rows = words.map(rowOf);
  const [top, bottom] = [Math.max(...rows), Math.min(...rows)];
  return words.filter((_, at) => rows[at] !== top && rows[at] !== bottom);
}

/**
 * The gap near the middle of a page that nearly no row crosses, and that the lines on both sides keep to.
 *
 * @param all the pieces of its rows, each as far as its runs touch.
 * @returns undefined on a page of one column, or too short to tell.
 */
export function findGutter(all: readonly Run[]): Gutter | undefined {
  const words = withoutEdges(all);
  const from = Math.min(...words.map(({ x }) => x));
  const to = Math.max(...words.map(({ x, width }) => x + width));
  const size = words.map((run) => run.size).sort((a, b) => a - b)[Math.floor(words.length / 2)] ?? 0;
  const middle = (from + to) / 2;
  const lefts = words.filter(({ x, width }) => x + width / 2 < middle && x + width < middle + size * 2);
  const rights = words.filter(({ x }) => x > middle - size * 2 && x < middle + size * 4);
  const right = toCommonest(rights.map(({ x }) => x));
  const ends = lefts
    .map(({ x, width }) => x + width)
    .filter((end) => end < right)
    .sort((a, b) => a - b);
  const left = ends[Math.floor(ends.length * least.within)] ?? NaN;
  if (right - left < size * 0.8 || right - left > size * 6) return undefined;
  const rows = (column: readonly Run[]) => new Set(column.map(rowOf)).size;
  const beside = words.filter(({ x }) => x >= right - 1);
  const crossing = words.filter(({ x, width }) => x < left - 1 && x + width > right + 1);
  const isColumn =
    rows(lefts) >= least.left &&
    rows(beside) >= least.right &&
    crossing.length * 8 <= words.length &&
    ends.filter((end) => end > left - size * 2).length >= rows(lefts) * least.even &&
    beside.filter(({ x }) => x < right + size * 2.5).length >= rows(beside) * least.even;
  return isColumn ? { left, right } : undefined;
}

/** The commonest of some places, to the point; of equally common ones the first. */
function toCommonest(places: readonly number[]): number {
  const groups = Map.groupBy(places, (place) => Math.round(place));
  const [most] = Array.from(groups.values()).sort((a, b) => b.length - a.length);
  return most?.[0] ?? NaN;
}
