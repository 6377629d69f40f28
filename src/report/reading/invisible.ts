import type { Span } from '../types.ts';

/** Marks that a page or a word processor leaves in the text and nobody sees: no width, soft hyphens, directions of writing. */
const marks = /(?<=[^\s])[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]+(?=[^\s])/g;

/** Finds characters between two others that nobody sees, so that `1<zero width>23万元` reads as 123万元. */
export function findInvisible(source: string): Span[] {
  return Array.from(source.matchAll(marks), ({ 0: text, index }) => ({
    start: index,
    end: index + text.length,
  }));
}
