import type { Run } from './page-lines.ts';
import { toPieces } from './to-pieces.ts';

/** Fewest characters of a line that shows where the text stands, and fewest rows beside it of a list that leads to other pages. */
const least = { characters: 12, rows: 4 };
/** Most characters of a link. */
const longest = 40;

/**
 * Drops the lists of links that stand beside the text on a page that was printed, left of all of it or right of it.
 *
 * @returns the pages without them, and their lines.
 */
export function dropSidebars(pages: readonly (readonly Run[])[]): { pages: Run[][]; dropped: string[] } {
  const pieces = pages.map((runs) => toPieces(runs.filter(({ text }) => text.trim() !== '')));
  const long = pieces.flat().filter(({ text }) => Array.from(text).length >= least.characters);
  const left = toCommonest(long.map(({ x }) => x));
  const ends = long
    .filter(({ x, size }) => x > left - 2 && x < left + size * 3)
    .map(({ x, width }) => x + width)
    .sort((a, b) => a - b);
  const right = ends[Math.floor(ends.length * 0.97)] ?? Infinity;
  const dropped: string[] = [];
  const kept = pages.map((runs, page) => {
    const sides = [
      ({ x, width, size }: Run) => x + width < left - size * 0.5,
      ({ x, size }: Run) => x > right + size * 0.5,
    ].filter((isBeside) => isList(pieces[page]?.filter(isBeside) ?? []));
    const isBeside = (run: Run) => sides.some((side) => side(run));
    dropped.push(...(pieces[page] ?? []).filter(isBeside).map(({ text }) => text.trim()));
    return runs.filter((run) => run.text.trim() === '' || !isBeside(run));
  });
  return { pages: kept, dropped };
}

/** Whether what stands beside a text is a list of links: several rows, none a sentence. */
function isList(pieces: readonly Run[]): boolean {
  const rows = new Set(pieces.map(({ y }) => Math.round(y))).size;
  return rows >= least.rows && pieces.every(({ text }) => text.length <= longest && !/[。；]/.test(text));
}

function toCommonest(places: readonly number[]): number {
  const groups = Array.from(Map.groupBy(places, (place) => Math.round(place)).values());
  return groups.sort((a, b) => b.length - a.length)[0]?.[0] ?? -Infinity;
}
