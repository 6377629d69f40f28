/**
 * Keeps the tab stop of a region only while the region overflows, so that the keyboard can scroll it where there is
 * something to scroll, and passes it by elsewhere.
 *
 * Without scripts the page's own `tabindex` stays.
 */
export function stopWhereItScrolls(region: HTMLElement): void {
  const observer = new ResizeObserver(() => {
    if (region.scrollHeight > region.clientHeight) region.tabIndex = 0;
    else region.removeAttribute('tabindex');
  });
  for (const element of [region, ...region.children]) observer.observe(element);
}
