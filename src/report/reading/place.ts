import type { Finding } from '../../diagnostics.ts';
import type { Span } from '../types.ts';
import type { Edit, SourceSegment, Reading } from './types.ts';

/** Makes the text as it is read from a source and the changes to it, which are in order and disjoint. */
export function applyEdits(source: string, edits: readonly Edit[]): Pick<Reading, 'text' | 'pieces'> {
  const pieces: SourceSegment[] = [];
  let text = '';
  let at = 0;
  const keepTo = (end: number) => {
    if (end > at) pieces.push({ text: text.length, source: at, length: end - at });
    text += source.slice(at, end);
  };
  for (const { start, end, insert } of edits) {
    keepTo(start);
    text += insert;
    at = Math.max(at, end);
  }
  keepTo(source.length);
  return { text, pieces };
}

/** Index of the last piece whose start by `key` is at most `offset`; 0 if none. */
function findPiece(pieces: readonly SourceSegment[], key: 'text' | 'source', offset: number): number {
  let low = 0;
  let high = pieces.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.[key] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low;
}

/** Where the character stands in the source that stands at an offset of the text as it is read. */
export function toSourceStart({ pieces }: Pick<Reading, 'pieces'>, offset: number): number {
  const index = findPiece(pieces, 'text', offset);
  const piece = pieces[index];
  if (!piece) return offset;
  const within = Math.max(0, offset - piece.text);
  const next = pieces[index + 1];
  return within < piece.length || !next ? piece.source + Math.min(within, piece.length) : next.source;
}

/** Where in the source ends what ends at an offset of the text as it is read. */
export function toSourceEnd(reading: Pick<Reading, 'pieces'>, offset: number): number {
  return offset === 0 ? 0 : toSourceStart(reading, offset - 1) + 1;
}

/** A range of the text as it is read, as the range of the source that it covers; an empty one stays empty. */
export function toSource<T extends Span>(reading: Pick<Reading, 'pieces'>, span: T): T {
  const end = toSourceEnd(reading, span.end);
  return { ...span, start: span.start === span.end ? end : toSourceStart(reading, span.start), end };
}

/** The offset in the text as it is read of a character of the source; of one that was left out, where it would stand. */
export function toReadingOffset({ pieces }: Pick<Reading, 'pieces'>, offset: number): number {
  const piece = pieces[findPiece(pieces, 'source', offset)];
  return piece ? piece.text + Math.min(Math.max(0, offset - piece.source), piece.length) : offset;
}

/** The source's own characters of a range of the text as it is read, without what was left out between them. */
export function quoteSource(
  source: string,
  { pieces }: Pick<Reading, 'pieces'>,
  { start, end }: Span,
): string {
  let quote = '';
  for (let index = findPiece(pieces, 'text', start); index < pieces.length; index += 1) {
    const piece = pieces[index] as SourceSegment;
    if (piece.text >= end) break;
    const from = Math.max(0, start - piece.text);
    quote += source.slice(
      piece.source + from,
      piece.source + Math.max(from, Math.min(piece.length, end - piece.text)),
    );
  }
  return quote;
}

/** A finding where it stands in the source, and what stands against it likewise. */
export function placeFinding<T extends Finding>(reading: Pick<Reading, 'pieces'>, finding: T): T {
  const { related } = finding;
  return {
    ...toSource(reading, finding),
    ...(related && { related: related.map((span) => toSource(reading, span)) }),
  };
}
