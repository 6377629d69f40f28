import type { Find, Occurrence, Query } from '../../search/browser/index.ts';
import { isPlain, parseQuery } from '../../search/browser/index.ts';

/** One phrase that was asked for, and every place that says it. */
export interface QueryResult {
  /** As it was typed. */
  asked: string;
  /** The same, or in simplified characters where they find more. */
  text: string;
  query: Query;
  occurrences: Occurrence[];
}

/** Whether some part of a query is written nowhere, so that it may be in traditional characters. */
async function lacksPart(find: Find, query: Query, occurrences: readonly Occurrence[]): Promise<boolean> {
  if (occurrences.length === 0) return true;
  if (isPlain(query)) return false;
  const phrases = [...query.anyOf.flat(), ...query.without];
  const all = await Promise.all(
    phrases.map((phrase) => find({ anyOf: [[phrase]], without: [], near: query.near })),
  );
  return all.some((own) => own.length === 0);
}

/** Finds a phrase; one of which a part is written nowhere is tried in simplified characters. */
export async function runQuery(find: Find, asked: string, near: number): Promise<QueryResult> {
  const query = parseQuery(asked, near);
  const occurrences = await find(query);
  const given = { asked, text: asked, query, occurrences };
  if (!/\p{Script=Han}/u.test(asked) || !(await lacksPart(find, query, occurrences))) return given;
  const { toSimplified } = await import('./traditional.ts').catch(() => ({ toSimplified: String }));
  const text = toSimplified(asked);
  if (text === asked) return given;
  const other = parseQuery(text, near);
  const found = await find(other);
  const better = found.length > occurrences.length || (other.without.length > 0 && found.length > 0);
  return better ? { asked, text, query: other, occurrences: found } : given;
}
