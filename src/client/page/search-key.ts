import { isTyped } from './is-typed.ts';

/** `/` and Ctrl or Command with K lead to the search field: the page's own, else the masthead's, else the search page. */
export function bindSearchKey(): void {
  document.addEventListener('keydown', (event) => {
    const isWanted =
      event.ctrlKey || event.metaKey ? event.key.toLowerCase() === 'k' : event.key === '/' && !isTyped(event);
    if (!isWanted || event.altKey) return;
    event.preventDefault();
    const fields = [
      ...document.querySelectorAll<HTMLInputElement>('main input[type=search][name=q],header input[name=q]'),
    ];
    const field = fields.reverse().find((input) => input.checkVisibility());
    if (field) {
      field.focus();
      field.select();
    } else document.querySelector<HTMLAnchorElement>('.find')?.click();
  });
}
