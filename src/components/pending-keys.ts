/**
 * Keys of pages by the names that pages have for them: a process renders a part of all pages, and works out the keys of
 * those alone. Pages and what renders them load this module each by itself, so that the list is of the whole process.
 */
const pending = ((globalThis as { pendingKeys?: (() => string)[] }).pendingKeys ??= []);

/** Names a key that may be asked for. */
export const nameKey = (work: () => string): string => String(pending.push(work) - 1);

/**
 * Works out the key of a name.
 *
 * @throws where nothing has that name.
 */
export function readKey(name: string): string {
  const work = pending[Number(name)];
  if (work === undefined) throw new Error(`${name}: Unexpected name of a key, expected one of nameKey`);
  return work();
}
