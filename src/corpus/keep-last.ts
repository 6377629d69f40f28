/**
 * A function that makes the value of a key and keeps those that were asked for last.
 *
 * @param most says how many values are kept.
 */
export function keepLast<Key, Value>(most: () => number, make: (key: Key) => Value): (key: Key) => Value {
  const kept = new Map<Key, { value: Value }>();
  return (key) => {
    const known = kept.get(key) ?? { value: make(key) };
    kept.delete(key);
    kept.set(key, known);
    const [oldest] = kept.keys();
    if (kept.size > most()) kept.delete(oldest!);
    return known.value;
  };
}
