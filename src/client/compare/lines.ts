/** A stretch of a column in one row: the line that it stands on, and the line that it may go back to. */
export interface LineStretch {
  line: number;
  up: number | null;
}

/** A line as the chosen columns have it: for each column the places of its stretches in text order; empty for none. */
export type ArrangedLine = number[][];

/**
 * Arranges one row of the chosen columns into lines, each stretch once.
 *
 * A line that only one column has goes back to the line of its outer section, or a bare heading to that of what it
 * leads to. Lines follow the text of the first column (the reference); what only another column has comes after the
 * line that it follows there.
 */
export function arrangeLines(columns: readonly (readonly LineStretch[])[]): ArrangedLine[] {
  const owners = (line: number) => columns.filter((column) => column.some((one) => one.line === line)).length;
  const settle = (
    { line, up }: LineStretch,
    column: readonly LineStretch[],
    before: readonly number[],
  ): number => {
    if (up === null || owners(line) > 1) return line;
    // A bare heading and what it leads to name each other: alone, they share a line.
    if (before.includes(up)) return Math.min(line, up);
    const outer = column.find((one) => one.line === up);
    return outer ? settle(outer, column, [...before, line]) : up;
  };
  const order: number[] = [];
  const lines = new Map<number, ArrangedLine>();
  columns.forEach((column, index) => {
    let at = -1;
    column.forEach((stretch, place) => {
      const id = settle(stretch, column, []);
      const known = order.indexOf(id);
      if (known < 0) order.splice(at + 1, 0, id);
      const isBack = index === 0 || id !== stretch.line;
      if (known < 0) at += 1;
      // What goes back to an earlier line leaves the place that the text has come to
      else at = isBack ? Math.max(at, known) : known;
      const line = lines.get(id) ?? columns.map((): number[] => []);
      line[index]!.push(place);
      lines.set(id, line);
    });
  });
  return order.map((id) => lines.get(id)!);
}
