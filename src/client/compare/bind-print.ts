import { toTableElement } from './table.ts';
import type { CompareTable } from './table.ts';

/** Puts the parallel table on the page while it is printed. */
export function bindPrint(desk: HTMLElement, read: () => CompareTable): void {
  let table: HTMLElement | undefined;
  const lay = (on: boolean) => {
    table?.remove();
    table = undefined;
    if (!on || !desk.querySelector('[data-row]')) return;
    table = toTableElement(read());
    desk.append(table);
  };
  matchMedia('print').addEventListener('change', ({ matches }) => {
    lay(matches);
  });
  addEventListener('beforeprint', () => {
    lay(true);
  });
  addEventListener('afterprint', () => {
    lay(false);
  });
}
