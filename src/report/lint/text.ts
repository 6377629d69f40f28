import type { LintInput } from './types.ts';
import type { Span } from '../types.ts';

/** A stretch of text that is read, with its half-width form. */
export interface TextSpan extends Span {
  text: string;
}

/** The blocks that are read as text: titles, headings and paragraphs. */
export function textSpans({ blocks, half }: LintInput): TextSpan[] {
  return blocks
    .filter(({ kind }) => kind === 'title' || kind === 'heading' || kind === 'paragraph')
    .map(({ start, end }) => ({ start, end, text: half.slice(start, end) }));
}

/** All matches of a pattern in the text that is read, with offsets into the source; `block` is where their block starts. */
export function matchText(input: LintInput, pattern: RegExp): (TextSpan & { block: number })[] {
  return textSpans(input).flatMap(({ start, text }) =>
    Array.from(text.matchAll(pattern), (match) => ({
      block: start,
      text: match[0],
      start: start + match.index,
      end: start + match.index + match[0].length,
    })),
  );
}
