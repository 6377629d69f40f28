import { findQuantities } from '../measure/index.ts';
import { foldWithOffsets } from '../text/fold.ts';
import { toHalfWidth } from '../text/numerals.ts';

/** A text folded, with the way back to it. */
export interface FoldedText {
  text: string;
  starts: ArrayLike<number>;
  ends: ArrayLike<number>;
}

/** Stands for any number with its unit; a character that no report has, and that folding keeps. */
const mask = '囗';

/** Every number as written, signs and per cent included: what folding drops and a quotation must keep. */
export const numbersOf = (text: string): string =>
  (
    toHalfWidth(text)
      .replaceAll(/(?<=\d),(?=\d{3})/g, '')
      .match(/-?\d+(?:\.\d+)?[%‰]?/g) ?? []
  ).join(' ');

/** A text folded with every number and its unit made one sign, so that wordings compare without their numbers. */
export function foldMasked(text: string): FoldedText {
  const half = toHalfWidth(text);
  const spans = [
    ...findQuantities(text).map(({ start, end }) => ({ start, end })),
    ...Array.from(half.matchAll(/\d+(?:[.,]\d+)*[%‰]?/g), ({ 0: { length }, index }) => ({
      start: index,
      end: index + length,
    })),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  let masked = '';
  let at = 0;
  const origins: { start: number; end: number }[] = [];
  const keep = (end: number): void => {
    for (; at < end; at += 1) {
      masked += text.charAt(at);
      origins.push({ start: at, end: at + 1 });
    }
  };
  for (const { start, end } of spans) {
    if (start < at) continue;
    keep(start);
    masked += mask;
    origins.push({ start, end });
    at = end;
  }
  keep(text.length);
  const folded = foldWithOffsets(masked);
  return {
    text: folded.text,
    starts: Array.from(folded.starts, (index) => origins[index]?.start ?? text.length),
    ends: Array.from(folded.ends, (index) => origins[index - 1]?.end ?? text.length),
  };
}
