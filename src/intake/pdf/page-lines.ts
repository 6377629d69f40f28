import { foldRadicals } from './fold-radicals.ts';
import { partColumns } from './part-columns.ts';

/** A run of characters as the page places it; lengths in points, the origin at the bottom left. */
export interface Run {
  text: string;
  x: number;
  y: number;
  width: number;
  /** Height of the characters. */
  size: number;
}

/** A line of a page, from the left to the right. */
export interface PageLine {
  text: string;
  /** Index of the page. */
  page: number;
  left: number;
  right: number;
  /** Of its baseline. */
  y: number;
  size: number;
}

/** Gaps, in heights of a character, above which a line holds two cells, and above which Latin words stand apart. */
const gaps = { cell: 1.8, word: 0.2 };

/** Puts the runs of each page into lines by where they stand, whatever their order in the file; of two columns the left one first. */
export function toPageLines(pages: readonly (readonly Run[])[]): PageLine[] {
  return partColumns(pages).flatMap((groups, page) => groups.flatMap((group) => toRows(group, page)));
}

function toRows(runs: readonly Run[], page: number): PageLine[] {
  const rows: Run[][] = [];
  for (const run of [...runs].sort((a, b) => b.y - a.y)) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row && first && first.y - run.y < Math.max(first.size, run.size) * 0.5) row.push(run);
    else rows.push([run]);
  }
  return rows
    .map((row) =>
      toLine(
        partOverlaid(row).sort((a, b) => a.x - b.x),
        page,
      ),
    )
    .filter(({ text }) => text !== '');
}

/** The runs of a line, those parted that others stand within. */
function partOverlaid(row: readonly Run[]): Run[] {
  const isOverlaid = (run: Run) =>
    row.some(
      (other) =>
        other !== run && other.text.trim() !== '' && other.x > run.x + 1 && other.x < run.x + run.width - 1,
    );
  return row.flatMap((run) => (run.text.includes(' ') && isOverlaid(run) ? splitAtBlanks(run) : [run]));
}

/**
 * A run in its pieces between blanks: marks of another font may stand in a blank that a run leaves for them (`实施 强基 工程`
 * and, apart from it, “ and ”). Chinese characters are as wide as they are high, so what is over is the width of the blanks.
 */
function splitAtBlanks(run: Run): Run[] {
  const pieces = run.text.split(/( +)/).filter((piece) => piece !== '');
  if (pieces.length < 3 || /[!-~]/.test(run.text)) return [run];
  const width = (piece: string) => Array.from(piece).length * run.size;
  const signs = pieces.filter((piece) => piece.trim() !== '').reduce((sum, piece) => sum + width(piece), 0);
  const blanks = pieces.filter((piece) => piece.trim() === '').length;
  const blank = (run.width - signs) / blanks;
  if (blank < 0) return [run];
  let x = run.x;
  return pieces.flatMap((piece): Run[] => {
    const at = x;
    const own = piece.trim() === '' ? blank : width(piece);
    x += own;
    return piece.trim() === '' ? [] : [{ ...run, text: piece, x: at, width: own }];
  });
}

function toLine(row: readonly Run[], page: number): PageLine {
  const words = row.filter(({ text }) => text.trim() !== '');
  const size = Math.max(...words.map((run) => run.size), 0);
  const spaced = isLetterSpaced(words);
  let text = '';
  words.forEach((run, index) => {
    const before = words[index - 1];
    const gap = before ? run.x - before.x - before.width : 0;
    if (!spaced && gap > size * gaps.cell) text += '\t';
    else if (gap > size * gaps.word && /[A-Za-z]$/.test(text) && /^[A-Za-z]/.test(run.text)) text += ' ';
    text += run.text;
  });
  const last = words.at(-1);
  return {
    text: closeLetters(foldRadicals(text.trim())),
    page,
    left: words[0]?.x ?? 0,
    right: last ? last.x + last.width : 0,
    y: Math.max(...words.map(({ y }) => y), 0),
    size,
  };
}

/** `政  府  工  作  报  告`: characters one by one, with gaps that are alike. */
function isLetterSpaced(words: readonly Run[]): boolean {
  if (words.length < 3 || words.some(({ text }) => Array.from(text.trim()).length > 1)) return false;
  const steps = words.slice(1).map((run, index) => run.x - (words[index]?.x ?? 0));
  return Math.max(...steps) < Math.min(...steps) * 1.5;
}

/** Blanks between all characters of a line, or beside Chinese, are layout. */
function closeLetters(text: string): string {
  const tokens = text.split(/[ \u3000]+/);
  const single = tokens.filter((token) => Array.from(token).length === 1).length;
  if (tokens.length >= 4 && single * 10 >= tokens.length * 7) return tokens.join('');
  return text
    .replace(/(?<=[\p{Script=Han}，。；：、（）“”！？]) +(?=\S)/gu, '')
    .replace(/(?<=\S) +(?=[\p{Script=Han}，。；：、（）“”！？])/gu, '');
}
