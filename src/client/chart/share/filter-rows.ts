/** A line of CSV, line breaks within quotes included. */
const line = /(?:"(?:[^"]|"")*"|[^"\r\n])*\r\n/g;

/**
 * A published file of records with only some of them left, byte for byte as they stood.
 *
 * @param text CSV with a header line and ids in its first column, or a JSON list with an item a line.
 */
export function filterRows(text: string, format: 'csv' | 'json', ids: ReadonlySet<string>): string {
  if (format === 'csv') {
    const [head = '', ...rows] = text.match(line) ?? [];
    return head + rows.filter((row) => ids.has(row.slice(0, row.indexOf(',')))).join('');
  }
  const items = (JSON.parse(text) as { id: string }[]).filter(({ id }) => ids.has(id));
  return items.length > 0 ? `[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]\n` : '[]\n';
}
