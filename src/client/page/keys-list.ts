/** `?` shows and hides the keys of the page, except where it is typed into a field. */
export function bindKeysList(list: HTMLElement): void {
  document.addEventListener('keydown', (event) => {
    if (event.key !== '?' || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if ((event.target as Element).closest('input:not([type=checkbox],[type=radio]),textarea,select')) return;
    event.preventDefault();
    list.togglePopover();
  });
}
