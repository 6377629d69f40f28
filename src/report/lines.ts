import type { Span } from './types.ts';
import { toHalfWidth } from '../text/numerals.ts';

/** A line of the source without the white space around it; `text` is its half-width form, one for one in length. */
export interface Line extends Span {
  text: string;
}

/** Marks that a word processor leaves at the start of a line: `[bookmark: _GoBack]`. */
const leftover = /^(?:\[bookmark:[^\]\n]{0,80}\]\s*)+/i;

/**
 * Splits a text into its lines, without white space around them and without empty ones, in text order.
 * Leftovers of a word processor at the start of a line become lines of their own.
 */
export function splitLines(source: string): Line[] {
  const half = toHalfWidth(source);
  const lines: Line[] = [];
  for (const match of half.matchAll(/[^\n\r\u2028\u2029]+/g)) {
    const left = match[0].length - match[0].trimStart().length;
    const text = match[0].trim();
    if (text === '') continue;
    const start = match.index + left;
    const mark = leftover.exec(text)?.[0];
    const rest = mark ? text.slice(mark.length) : text;
    if (mark) lines.push(toLine(mark.trimEnd(), start));
    if (rest !== '') lines.push(toLine(rest, start + text.length - rest.length));
  }
  return lines;
}

/** Whether a line is nothing but a leftover of a word processor. */
export function isLeftover(line: Line): boolean {
  return leftover.exec(line.text)?.[0] === line.text;
}

function toLine(text: string, start: number): Line {
  return { text, start, end: start + text.length };
}
