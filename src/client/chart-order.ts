/** Puts the rows of charts (`data-stack`) and tables into the order named by one of their `data-` ranks. */
export function orderRows(root: ParentNode, rank: 'value' | 'town'): void {
  const sorted = (rows: Iterable<Element>) =>
    [...rows].sort((a, b) => Number(a.getAttribute(`data-${rank}`)) - Number(b.getAttribute(`data-${rank}`)));
  for (const stack of root.querySelectorAll<SVGGElement>('[data-stack]')) {
    let y = Number(stack.dataset['stack']);
    for (const row of sorted(stack.children)) {
      row.setAttribute('transform', `translate(0 ${y})`);
      stack.append(row);
      y += Number(row.getAttribute('data-height'));
    }
  }
  for (const table of root.querySelectorAll('table')) table.append(...sorted(table.tBodies));
}
