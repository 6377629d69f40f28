import type { Run } from './page-lines.ts';
import { toPieces } from './to-pieces.ts';

/** Fewest characters of a line of the text, and fewest such lines that a list of links stands beside, and rows of it. */
const least = { characters: 12, lines: 3, rows: 4 };
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
  const isLine = (piece: Run) =>
    long.includes(piece) && piece.x > left - 2 && piece.x < left + piece.size * 3;
  const ends = long
    .filter(isLine)
    .map(({ x, width }) => x + width)
    .sort((a, b) => a - b);
  const right = ends[Math.floor(ends.length * 0.97)] ?? Infinity;
  const beside = pieces.map((all) => {
    const lines = all.filter(isLine);
    const sides = [
      all.filter(({ x, width, size }) => x + width < left - size * 0.5),
      all.filter(({ x, size }) => x > right + size * 0.5),
    ];
    return sides.filter((side) => isList(side, lines)).flat();
  });
  const kept = pages.map((runs, page) =>
    runs.filter((run) => !beside[page]?.some((piece) => isWithin(run, piece))),
  );
  return { pages: kept, dropped: beside.flat().map(({ text }) => text.trim()) };
}

/** Whether pieces are a list of links beside lines of a text: several rows, none a sentence, and neither above nor below the text. */
function isList(pieces: readonly Run[], lines: readonly Run[]): boolean {
  const rows = pieces.map(({ y }) => Math.round(y));
  const [bottom, top] = [Math.min(...rows), Math.max(...rows)];
  return (
    new Set(rows).size >= least.rows &&
    lines.filter(({ y }) => y >= bottom && y <= top).length >= least.lines &&
    pieces.every(({ text }) => text.length <= longest && !/[。；]/.test(text))
  );
}

function isWithin(run: Run, piece: Run): boolean {
  return (
    Math.round(run.y) === Math.round(piece.y) &&
    run.x >= piece.x - 0.5 &&
    run.x + run.width <= piece.x + piece.width + 0.5
  );
}

function toCommonest(places: readonly number[]): number {
  const groups = Array.from(Map.groupBy(places, (place) => Math.round(place)).values());
  return groups.sort((a, b) => b.length - a.length)[0]?.[0] ?? -Infinity;
}
