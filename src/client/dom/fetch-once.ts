import { fetchJson } from '../../url/index.ts';

const loaded = new Map<string, Promise<unknown>>();

/**
 * What a JSON file says, fetched once; rejects with a FetchFault where it can't be had or is no JSON, and may then be
 * asked for again.
 *
 * @param hash the first digits of its SHA-256, where the page knows them.
 */
export function fetchOnce<T>(url: string, hash?: string): Promise<T> {
  const known = loaded.get(url);
  if (known) return known as Promise<T>;
  const content = fetchJson<T>(url, hash === undefined ? {} : { hash });
  loaded.set(url, content);
  content.catch(() => loaded.delete(url));
  return content;
}
