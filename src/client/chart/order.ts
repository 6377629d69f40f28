/** Puts the towns of tables into the order named by one of their `data-` ranks. */
export function orderRows(root: ParentNode, rank: 'value' | 'town'): void {
  const sorted = (rows: Iterable<Element>) =>
    [...rows].sort((a, b) => Number(a.getAttribute(`data-${rank}`)) - Number(b.getAttribute(`data-${rank}`)));
  for (const table of root.querySelectorAll('table')) table.append(...sorted(table.tBodies));
}
