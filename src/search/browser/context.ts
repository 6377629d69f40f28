import type { Hit } from './hits.ts';

/** A phrase with the words around it, as the report's page shows them. */
export interface Context {
  left: string;
  phrase: string;
  right: string;
}

/**
 * The words around a hit, up to `width` UTF-16 units on each side, none cut in two; `…` where the block goes on.
 */
export function toContext({ block: { shown }, start, end }: Hit, width: number): Context {
  const from = wholeFrom(shown, Math.max(0, start - width));
  const to = wholeFrom(shown, Math.min(shown.length, end + width));
  return {
    left: `${from > 0 ? '…' : ''}${shown.slice(from, start)}`,
    phrase: shown.slice(start, end),
    right: `${shown.slice(end, to)}${to < shown.length ? '…' : ''}`,
  };
}

/** The offset, or the next one where it stands inside a surrogate pair. */
const wholeFrom = (text: string, at: number): number =>
  at > 0 && /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1)) ? at + 1 : at;
