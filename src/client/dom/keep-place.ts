/** Runs a change of the rows in `sheet`, and leaves the row at the top of the window where it was. */
export function keepPlace(sheet: Element, change: () => void): void {
  const rows = [...sheet.querySelectorAll<HTMLElement>('[data-row]')];
  const row = rows.find((element) => element.getBoundingClientRect().bottom > 0);
  const before = row?.getBoundingClientRect().top ?? 0;
  change();
  if (!row || before >= 0) return;
  const after = sheet.querySelector(`[data-row="${row.dataset['row'] ?? ''}"]`);
  if (after) window.scrollBy({ top: after.getBoundingClientRect().top - before, behavior: 'instant' });
}
