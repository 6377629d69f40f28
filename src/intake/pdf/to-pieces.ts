import type { Run } from './page-lines.ts';

/** Runs that touch as one: some programs write characters one by one. */
export function toPieces(words: readonly Run[]): Run[] {
  const pieces: Run[] = [];
  for (const run of [...words].sort((a, b) => rowOf(b) - rowOf(a) || a.x - b.x)) {
    const last = pieces.at(-1);
    const gap = last && rowOf(last) === rowOf(run) ? run.x - last.x - last.width : Infinity;
    if (last && gap < run.size * 0.6)
      pieces.splice(-1, 1, {
        ...last,
        text: last.text + run.text,
        width: Math.max(last.width, run.x + run.width - last.x),
      });
    else pieces.push(run);
  }
  return pieces;
}

const rowOf = ({ y }: Run): number => Math.round(y);
