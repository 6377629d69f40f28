import { forget, keep, readKeptJson } from '../dom/storage.ts';

const key = 'recent-searches';
const most = 8;

/** Queries of this device, the latest first; none where the browser keeps nothing. */
export function readRecent(): string[] {
  const kept = readKeptJson(key);
  return Array.isArray(kept) ? kept.filter((item) => typeof item === 'string').slice(0, most) : [];
}

/** Keeps a query on this device where the browser lets it be kept; long ones are not. */
export function rememberQuery(query: string): void {
  const words = query.trim();
  if (words === '' || words.length > 60) return;
  const others = readRecent().filter((item) => item !== words);
  keep(key, JSON.stringify([words, ...others].slice(0, most)));
}

/** Forgets all queries of this device. */
export function forgetRecent(): void {
  forget(key);
}
