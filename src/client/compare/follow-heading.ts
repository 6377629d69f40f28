/**
 * Follows a heading of the view of headings to its text: `showText` changes the view, then the paragraph is brought
 * into view and its link to the report focused. A click with a modifier opens the link, as links do.
 */
export function followHeadings(sheet: HTMLElement, showText: () => Promise<void>): void {
  sheet.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-place]') : null;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const row = link.closest<HTMLElement>('[data-row]')?.dataset['row'] ?? '';
    const town = link.closest<HTMLElement>('[data-town]')?.dataset['town'] ?? '';
    const place = link.dataset['place'] ?? '';
    void showText().then(() => {
      const mark = sheet.querySelector<HTMLElement>(
        `[data-row="${row}"] [data-town="${town}"] .k[href="${CSS.escape(place)}"]`,
      );
      mark?.closest('p')?.scrollIntoView({ block: 'center' });
      mark?.focus({ preventScroll: true });
    });
  });
}
