/** Keeps in `corner` the name of the row that is read: the last one that begins above the upper quarter of the window. */
export function nameRow(corner: HTMLElement, rows: HTMLElement): void {
  const all = [...rows.querySelectorAll<HTMLElement>('[data-row]')];
  const inBand = new Set<Element>();
  const observer = new IntersectionObserver(
    (changes) => {
      for (const { target, isIntersecting } of changes) {
        if (isIntersecting) inBand.add(target);
        else inBand.delete(target);
      }
      const row = all.findLast((one) => inBand.has(one));
      const heading = row?.querySelector('h3');
      corner.replaceChildren(...(heading?.cloneNode(true).childNodes ?? []));
    },
    { rootMargin: '-8% 0px -75% 0px' },
  );
  for (const row of all) observer.observe(row);
}
