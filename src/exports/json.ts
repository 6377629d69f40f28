/**
 * A value as a JSON file: a list with one item a line, anything else indented by two, a line break at the end.
 *
 * Keys stand in the order in which the value has them, so equal values made by the same function give the same bytes.
 */
export function toJson(value: unknown): string {
  if (!Array.isArray(value)) return `${JSON.stringify(value, null, 2)}\n`;
  if (value.length === 0) return '[]\n';
  return `[\n${value.map((item) => JSON.stringify(item)).join(',\n')}\n]\n`;
}
