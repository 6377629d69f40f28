/** While a quantity of `sheet` is pointed at or focused, marks those of the same indicator in every column. */
export function markSame(sheet: HTMLElement): void {
  const mark = ({ target }: Event) => {
    const quantity = target instanceof Element ? target.closest<HTMLElement>('[data-indicator]') : null;
    const indicator = quantity?.dataset['indicator'];
    for (const other of sheet.querySelectorAll<HTMLElement>('[data-indicator]')) {
      other.classList.toggle('same', indicator !== undefined && other.dataset['indicator'] === indicator);
    }
  };
  sheet.addEventListener('pointerover', mark);
  sheet.addEventListener('pointerleave', mark);
  sheet.addEventListener('focusin', mark);
}
