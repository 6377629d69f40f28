/**
 * A value as a JSON file: a list with one item a line, anything else indented by two, a line break at the end.
 *
 * Keys stand in the order in which the value has them, so equal values made by the same function give the same bytes.
 */
export function toJson(value: unknown): string {
  if (!Array.isArray(value)) return `${JSON.stringify(value, null, 2)}\n`;
  return [...toJsonLines(value as unknown[])].join('');
}

/** The lines of a list that {@link toJson} writes, one at a time, so that a file may be longer than a string. */
export function* toJsonLines(items: Iterable<unknown>): Generator<string> {
  let before = '[\n';
  for (const item of items) {
    yield `${before}${JSON.stringify(item)}`;
    before = ',\n';
  }
  yield before === '[\n' ? '[]\n' : '\n]\n';
}
