/**
 * Keeps the tab stop of a region only while the region overflows, so that the keyboard can scroll it where there is
 * something to scroll, and passes it by elsewhere.
 *
 * Without scripts the page's own `tabindex` stays.
 */
export function stopWhereItScrolls(region: HTMLElement): void {
  new ResizeObserver(() => {
    region.tabIndex = region.scrollHeight > region.clientHeight ? 0 : -1;
  }).observe(region);
}
