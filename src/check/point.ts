import type { Finding, Span } from './types.ts';

/** The bare span of what stands somewhere. */
const spanOf = ({ start, end }: Span): Span => ({ start, end });

/**
 * A finding at one place, with the other places that it doesn't fit, in text order. What is said is closed by what every
 * check asks for (请核对), unless it is a whole sentence already.
 */
export const point = (at: Span, said: string, ...others: readonly Span[]): Finding => ({
  ...spanOf(at),
  message: said.endsWith('。') ? said : `${said}，请核对。`,
  ...(others.length > 0 && { related: others.map(spanOf).sort((a, b) => a.start - b.start) }),
});

/** The same at a match of a pattern in a text that begins at `offset`. */
export const pointAtMatch = (match: RegExpExecArray, offset: number, said: string): Finding =>
  point({ start: offset + match.index, end: offset + match.index + match[0].length }, said);
