import type { Gutter } from './find-gutter.ts';
import type { Run } from './page-lines.ts';
import { findGutter } from './find-gutter.ts';
import { toPieces } from './to-pieces.ts';

/**
 * Parts the pages of a document that are set in two columns: what spans both, above, between or below them, then the left column,
 * then the right, which is shifted to where the left one stands, so that both have the same margins.
 *
 * A page too short to show its columns, as a last one, has those of the page before.
 *
 * @returns for each page groups of runs in reading order; one group, all runs, for a page of one column.
 */
export function partColumns(pages: readonly (readonly Run[])[]): Run[][][] {
  let before: Gutter | undefined;
  return pages.map((runs) => {
    const words = runs.filter(({ text }) => text.trim() !== '');
    const pieces = toPieces(words);
    const gutter = findGutter(pieces) ?? (before && keepsTo(pieces, before) ? before : undefined);
    before = gutter;
    return gutter ? partPage(words, pieces, gutter) : [[...runs]];
  });
}

function partPage(words: readonly Run[], pieces: readonly Run[], gutter: Gutter): Run[][] {
  const rows = new Set(pieces.filter((piece) => isOver(piece, gutter)).map(rowOf));
  const isSpanning = (run: Run) => rows.has(rowOf(run));
  const spanning = words.filter(isSpanning).sort((a, b) => b.y - a.y);
  const start = Math.min(...words.filter((run) => !isSpanning(run)).map(({ x }) => x));
  const bounds = [Infinity, ...new Set(spanning.map(({ y }) => y)), -Infinity];
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

/** Whether a piece of a row spans both columns, or begins in the gap as the number of a page does; a stop may hang into it. */
function isOver({ x, width }: Run, { left, right }: Gutter): boolean {
  return (x > left + 1 && x < right - 1) || (x < right - 2 && x + width > right - 2);
}

/** Whether most of a page's rows keep to a gutter, the first and the last of which may span it. */
function keepsTo(pieces: readonly Run[], gutter: Gutter): boolean {
  const rows = new Set(pieces.map(rowOf)).size;
  const over = new Set(pieces.filter((piece) => isOver(piece, gutter)).map(rowOf)).size;
  return over * 3 <= rows + 3;
}

const rowOf = ({ y }: Run): number => Math.round(y);
