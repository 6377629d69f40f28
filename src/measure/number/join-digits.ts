/** A text from which blanks inside numbers are gone, and the way back to where its characters stood. */
export interface JoinedDigits {
  text: string;
  /** The offset in the original of an offset in `text`. */
  from: (at: number) => number;
}

/** Characters without width: they never part two digits. */
const invisible = '\\u200B-\\u200D\\u2060\\uFEFF';
/** A run of digits parted by blanks: `1 2.5`, `3 200`, `12 .5`; not in a row of a table, nor behind a year. */
const parted = new RegExp(
  `(?<=[\\d.])[${invisible}]+(?=[\\d.])|(?:(?<=[一-鿿] )(?:\\d|\\d{1,4}(?= ?[.,]))|(?<=[一-鿿])(?!(?:19|20)\\d\\d )\\d{1,4})(?:(?: ?, ?| )\\d{1,3}){0,5}(?: ?\\. ?\\d{1,4})?(?![\\d.])(?= ?[一-鿿%㎡])`,
  'g',
);
const written = /^(?:\d{1,9}|\d{1,3}(?:,\d{3})+)(?:\.\d{1,4})?$/;
/** What follows a number that is none of a measure: a date, an ordinal. */
const dated = /^ ?(?:年|月|日|号|时|点|[省国县乡]道)/;

/**
 * Takes the blanks out of numbers that a PDF or a page tore apart: `完成投资1 2.5 亿元`, `12<zero width>3万元`.
 * A blank that parts two numbers (`21.3 23.1 6.8%`, `2022年 12月`) stays.
 */
export function joinDigits(half: string, source: string): JoinedDigits {
  const gone: number[] = [];
  // Blanks without width are told apart in the source only: half width writes each as a space.
  const text = /[\d.,][ \u200C\u200D][\d.,]/.test(half) ? restore(half, source) : '';
  for (const { 0: run, index } of text.matchAll(parted)) {
    const bare = run.replaceAll(' ', '');
    const isNumber =
      written.test(bare) && !dated.test(text.slice(index + run.length, index + run.length + 3));
    if (/\d/.test(run) && !isNumber) continue;
    for (let at = 0; at < run.length; at += 1) if (!/[\d.,]/.test(run.charAt(at))) gone.push(index + at);
  }
  if (gone.length === 0) return { text: half, from: (at) => at };
  const pieces: string[] = [];
  const starts: number[] = [];
  let start = 0;
  for (const at of gone) {
    pieces.push(half.slice(start, at));
    start = at + 1;
  }
  pieces.push(half.slice(start));
  for (const [index, at] of gone.entries()) starts.push(at - index);
  return {
    text: pieces.join(''),
    from: (at) => at + countUpTo(starts, at),
  };
}

/** The half-width text with the characters without width as they stand in the source. */
function restore(half: string, source: string): string {
  return half.replace(/ /g, (space, at: number) => {
    const sign = source.charAt(at);
    return /[\u200B-\u200D\u2060\uFEFF]/.test(sign) ? sign : space;
  });
}

/** How many of the sorted numbers are at most `at`. */
function countUpTo(sorted: readonly number[], at: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? Infinity) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}
