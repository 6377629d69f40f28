const key = 'recent-searches';
const most = 8;

/** Queries of this device, the latest first; none where the browser keeps nothing. */
export function readRecent(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(kept) ? kept.filter((item) => typeof item === 'string').slice(0, most) : [];
  } catch {
    return [];
  }
}

/** Keeps a query on this device where the browser lets it be kept; long ones are not. */
export function rememberQuery(query: string): void {
  const words = query.trim();
  if (words === '' || words.length > 60) return;
  try {
    const others = readRecent().filter((item) => item !== words);
    localStorage.setItem(key, JSON.stringify([words, ...others].slice(0, most)));
  } catch {
    // Storage is blocked: nothing is kept
  }
}

/** Forgets all queries of this device. */
export function forgetRecent(): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Storage is blocked: nothing was kept
  }
}
