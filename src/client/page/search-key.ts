/** `/` and Ctrl or Command with K lead to the search field: the page's own, else the masthead's, else the search page. */
export function bindSearchKey(): void {
  document.addEventListener('keydown', (event) => {
    const combined = event.ctrlKey || event.metaKey;
    const wanted = combined
      ? event.key.toLowerCase() === 'k' && !event.altKey
      : event.key === '/' && !event.altKey;
    const typing = (event.target as Element).closest(
      'input:not([type=checkbox],[type=radio]),textarea,select',
    );
    if (!wanted || (typing && !combined)) return;
    event.preventDefault();
    const fields = [
      ...document.querySelectorAll<HTMLInputElement>(
        'main input[type=search][name=q],header input[type=search][name=q]',
      ),
    ];
    const field = fields.reverse().find((input) => input.checkVisibility());
    if (field) {
      field.focus();
      field.select();
    } else document.querySelector<HTMLAnchorElement>('.find')?.click();
  });
}
