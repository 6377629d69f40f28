import type { Hit } from './hits.ts';

/** A phrase with the words around it, verbatim. */
export interface Context {
  left: string;
  phrase: string;
  right: string;
}

/**
 * The words around a hit, up to `width` UTF-16 units on each side, none cut in two; `…` where the block goes on.
 */
export function toContext({ block: { text }, start, end }: Hit, width: number): Context {
  const from = wholeFrom(text, Math.max(0, start - width));
  const to = wholeFrom(text, Math.min(text.length, end + width));
  return {
    left: `${from > 0 ? '…' : ''}${text.slice(from, start)}`,
    phrase: text.slice(start, end),
    right: `${text.slice(end, to)}${to < text.length ? '…' : ''}`,
  };
}

/** The offset, or the next one where it stands inside a surrogate pair. */
const wholeFrom = (text: string, at: number): number =>
  at > 0 && /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1)) ? at + 1 : at;
