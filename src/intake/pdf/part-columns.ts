import type { Run } from './page-lines.ts';

/** Where two columns part, in points. */
interface Gutter {
  left: number;
  right: number;
}

/** Fewest lines of each column, the right one of a last page being short; and shares of its lines that keep to the gutter's edges, as cells of a table don't. */
const least = { left: 6, right: 3, even: 0.6 };

/**
 * Parts a page that is set in two columns: what spans both, above, between or below them, then the left column, then the right,
 * which is shifted to where the left one stands, so that both have the same margins.
 *
 * @returns groups of runs in reading order; one group, all runs, for a page of one column.
 */
export function partColumns(runs: readonly Run[]): Run[][] {
  const words = runs.filter(({ text }) => text.trim() !== '');
  const gutter = findGutter(words);
  if (!gutter) return [[...runs]];
  const isSpanning = (run: Run) => run.x < gutter.left - 1 && run.x + run.width > gutter.right + 1;
  const spanning = words.filter(isSpanning).sort((a, b) => b.y - a.y);
  const start = Math.min(...words.filter((run) => !isSpanning(run)).map(({ x }) => x));
  const bounds = [Infinity, ...spanning.map(({ y }) => y), -Infinity];
  return bounds.slice(1).flatMap((bottom, at) => {
    const top = bounds[at] ?? Infinity;
    const within = words.filter((run) => !isSpanning(run) && run.y < top && run.y > bottom);
    const right = within
      .filter(({ x }) => x >= gutter.right - 1)
      .map((run) => ({ ...run, x: run.x - gutter.right + start }));
    const whole = spanning.filter(({ y }) => y === bottom);
    return [within.filter(({ x }) => x < gutter.right - 1), right, whole].filter((group) => group.length > 0);
  });
}

/** The gap near the middle of a page that nearly no run crosses, and that the lines on both sides keep to. */
function findGutter(words: readonly Run[]): Gutter | undefined {
  const from = Math.min(...words.map(({ x }) => x));
  const to = Math.max(...words.map(({ x, width }) => x + width));
  const size = words.map((run) => run.size).sort((a, b) => a - b)[Math.floor(words.length / 2)] ?? 0;
  const middle = (from + to) / 2;
  const lefts = words.filter(({ x, width }) => x + width / 2 < middle && x + width < middle + size * 2);
  const rights = words.filter(({ x }) => x > middle - size * 2 && x < middle + size * 4);
  const right = toCommonest(rights.map(({ x }) => x));
  const ends = lefts.map(({ x, width }) => x + width).filter((end) => end < right);
  const left = Math.max(...ends);
  if (right - left < size * 0.8 || right - left > size * 6) return undefined;
  const rows = (column: readonly Run[]) => new Set(column.map(({ y }) => Math.round(y))).size;
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
