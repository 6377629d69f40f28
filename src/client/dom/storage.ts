/** What this device keeps under a name; null where it keeps nothing, or where the browser lets nothing be kept. */
export function readKept(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

/** Keeps a text on this device; where that is not allowed, what it stands for holds for this page alone. */
export function keep(name: string, text: string): void {
  try {
    localStorage.setItem(name, text);
  } catch {
    return;
  }
}

/** Forgets what this device keeps under a name. */
export function forget(name: string): void {
  try {
    localStorage.removeItem(name);
  } catch {
    return;
  }
}

/** What {@link readKept} gives, read as JSON; null where it is none. */
export function readKeptJson(name: string): unknown {
  try {
    return JSON.parse(readKept(name) ?? 'null');
  } catch {
    return null;
  }
}
