const loaded = new Map<string, Promise<unknown>>();

/** What a JSON file says, fetched once; rejects where it can't be had, and may then be asked for again. */
export function fetchOnce<T>(url: string): Promise<T> {
  const known = loaded.get(url);
  if (known) return known as Promise<T>;
  const content = fetch(url).then((answer) => {
    if (!answer.ok) throw new Error(`${answer.status} ${url}`);
    return answer.json() as Promise<T>;
  });
  loaded.set(url, content);
  content.catch(() => loaded.delete(url));
  return content;
}
