import type { Span } from '../report/types.ts';

const stop = /[。!?！？\n]+[”’」』》)）]*/g;

/** Sentences of a text, without the white space around them; they end at 。！？ and line breaks, not at ；. */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  const close = (end: number): void => {
    const piece = text.slice(start, end);
    const first = piece.search(/\S/);
    if (first >= 0) spans.push({ start: start + first, end: start + piece.trimEnd().length });
    start = end;
  };
  for (const match of text.matchAll(stop)) close(match.index + match[0].length);
  close(text.length);
  return spans;
}
