/** A value that a cell can hold. */
export type CsvValue = string | number | boolean | null;

/** What makes a spreadsheet run a cell (OWASP, “CSV Injection”), in half and full width, behind white space or not. */
const runs = /^'*\s*[=+\-@＝＋－＠\t\r\n]/u;

/**
 * Rows as CSV: UTF-8 with BOM, RFC 4180 (CRLF, quotes doubled), a header line of `names`.
 *
 * Null is an empty cell. A text that a spreadsheet would run as a formula gets one `'` before it, which spreadsheets
 * take as the mark of text; {@link fromCell} takes it off. Numbers are left alone: -5.2 is no formula.
 */
export function toCsv<Name extends string>(
  names: readonly Name[],
  rows: readonly Record<Name, CsvValue>[],
): string {
  return `\uFEFF${[...toCsvLines(names, rows)].join('')}`;
}

/** The lines that {@link toCsv} writes, without the BOM, one at a time, so that a table may be longer than a string. */
export function* toCsvLines<Name extends string>(
  names: readonly Name[],
  rows: Iterable<Record<Name, CsvValue>>,
): Generator<string> {
  const line = (cells: readonly CsvValue[]) => `${cells.map(toCell).join(',')}\r\n`;
  yield line(names);
  for (const row of rows) yield line(names.map((name) => row[name]));
}

/** One cell, quoted where it must be. */
function toCell(cell: CsvValue): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  const inert = runs.test(cell) ? `'${cell}` : cell;
  return /[",\r\n;\t]|^\s|\s$/u.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}

/** The text that {@link toCsv} wrote into a parsed cell. */
export function fromCell(cell: string): string {
  return cell.startsWith("'") && runs.test(cell) ? cell.slice(1) : cell;
}
