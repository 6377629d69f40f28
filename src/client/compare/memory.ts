const key = 'compare';

/** The query of the last comparison; empty where there is none or storage is blocked. */
export function recall(): string {
  try {
    return localStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}

/** Keeps the query of this comparison; where storage is blocked, the next empty address begins with the defaults. */
export function remember(query: string): void {
  try {
    localStorage.setItem(key, query);
  } catch {
    return;
  }
}
