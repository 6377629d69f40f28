import type { Find, Occurrence, Query } from '../search/browser/index.ts';
import { parseQuery } from '../search/browser/index.ts';

/** One phrase that was asked for, and every place that says it. */
export interface Found {
  /** As it was typed. */
  asked: string;
  /** The same, or in simplified characters where only those are found. */
  text: string;
  query: Query;
  occurrences: Occurrence[];
}

/** Finds a phrase; one that nobody writes is tried in simplified characters. */
export async function askPhrase(find: Find, asked: string, near: number): Promise<Found> {
  const query = parseQuery(asked, near);
  const occurrences = await find(query);
  if (occurrences.length === 0 && /\p{Script=Han}/u.test(asked)) {
    const { toSimplified } = await import('./traditional.ts').catch(() => ({ toSimplified: String }));
    const text = toSimplified(asked);
    if (text !== asked) {
      const other = parseQuery(text, near);
      const found = await find(other);
      if (found.length > 0) return { asked, text, query: other, occurrences: found };
    }
  }
  return { asked, text: asked, query, occurrences };
}
