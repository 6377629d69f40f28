import { isTyped } from './is-typed.ts';

/** `?` shows and hides the keys of the page, except where it is typed into a field. */
export function bindKeysList(list: HTMLElement): void {
  document.addEventListener('keydown', (event) => {
    if (event.key !== '?' || event.ctrlKey || event.metaKey || event.altKey || isTyped(event)) return;
    event.preventDefault();
    list.togglePopover();
  });
}
