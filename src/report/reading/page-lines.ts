import { toHalfWidth } from '../../text/numerals.ts';
import type { SourceLine } from './types.ts';

/** Splits a source into its lines that hold text, each with what stands before it. */
export function toPageLines(source: string): SourceLine[] {
  const half = toHalfWidth(source);
  const lines: SourceLine[] = [];
  let blank = false;
  for (const { 0: whole, index } of half.matchAll(/([^\n\r\u2028\u2029]*)(?:\r\n|[\n\r\u2028\u2029]|$)/g)) {
    const raw = whole.replace(/[\n\r\u2028\u2029]+$/, '');
    const text = raw.trim();
    if (text === '') {
      blank = true;
      continue;
    }
    const indent = raw.length - raw.trimStart().length;
    const start = index + indent;
    lines.push({ text, start, end: start + text.length, blank: blank && lines.length > 0, indent });
    blank = false;
  }
  return lines;
}
