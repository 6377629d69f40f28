/** For so long (ms) after the last movement the one that was scrolled leads. */
const rest = 150;

/**
 * Keeps heads over the columns that scroll sideways under them: either may be scrolled, the other one follows. While the
 * heads lead, the rows do not snap, since each step would be pulled to a column.
 */
export function scrollTogether(heads: HTMLElement, rows: HTMLElement): void {
  let leader: HTMLElement | undefined;
  let timer = 0;
  const bind = (one: HTMLElement, other: HTMLElement): void => {
    one.addEventListener(
      'scroll',
      () => {
        if (leader !== undefined && leader !== one) return;
        leader = one;
        rows.classList.toggle('led', one === heads);
        other.scrollLeft = one.scrollLeft;
        clearTimeout(timer);
        timer = window.setTimeout(() => {
          leader = undefined;
          rows.classList.remove('led');
        }, rest);
      },
      { passive: true },
    );
  };
  bind(heads, rows);
  bind(rows, heads);
}
