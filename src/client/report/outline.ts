import { openWhenWide } from '../dom/open-when-wide.ts';

/**
 * Keeps the tab stop of a region only while the region overflows, so that the keyboard can scroll it where there is
 * something to scroll, and passes it by elsewhere.
 *
 * Without scripts the page's own `tabindex` stays.
 */
function stopWhereItScrolls(region: HTMLElement): void {
  new ResizeObserver(() => {
    region.tabIndex = region.scrollHeight > region.clientHeight ? 0 : -1;
  }).observe(region);
}

/**
 * Marks in the outline the section that is being read: the last one that opens in the upper third of the window, or,
 * once the page's foot is in sight and it scrolls no further, in the window.
 *
 * @param isWide where it stands beside the text; else it closes behind the link that was taken.
 */
function followReading(outline: HTMLElement, isWide: MediaQueryList): void {
  stopWhereItScrolls(outline);
  const links = new Map([...outline.querySelectorAll('a')].map((link) => [link.hash.slice(1), link]));
  const places = [...links.keys()].flatMap((id) => document.getElementById(id) ?? []);
  const foot = document.querySelector('footer');
  let current: HTMLAnchorElement | undefined;
  const mark = () => {
    const atEnd = foot !== null && foot.getBoundingClientRect().top < innerHeight;
    const edge = atEnd ? innerHeight : innerHeight / 3;
    // From the first on, so that a browser need not lay out what is far below only to be asked where it is.
    const below = places.findIndex((element) => element.getBoundingClientRect().top >= edge);
    const place = places.at(below === -1 ? -1 : Math.max(below - 1, 0));
    const link = place && links.get(place.id);
    if (link === current) return;
    current?.removeAttribute('aria-current');
    link?.setAttribute('aria-current', 'true');
    current = link;
    if (link && outline.scrollHeight > outline.clientHeight) {
      const away = link.getBoundingClientRect().top - outline.getBoundingClientRect().top;
      if (away < 0 || away > outline.clientHeight - 40) outline.scrollTop += away - outline.clientHeight / 2;
    }
  };
  const observer = new IntersectionObserver(mark, { rootMargin: '0px 0px -66% 0px', threshold: [0, 1] });
  for (const block of document.querySelectorAll('.text [id^=p],b[id]')) observer.observe(block);
  if (foot) new IntersectionObserver(mark).observe(foot);
  outline.addEventListener('click', (event) => {
    const details = outline.querySelector('details');
    if (details && !isWide.matches && (event.target as Element).closest('a')) details.open = false;
  });
}

/** Opens the list of headings where there is room beside the text; from when it is open, what is read is marked in it. */
export function bindOutline(outline: HTMLElement): void {
  const isWide = openWhenWide(outline.querySelectorAll('details'), '64rem');
  if (!isWide.matches) outline.tabIndex = -1;
  const opened = (): void => {
    followReading(outline, isWide);
  };
  outline.addEventListener('toggle', opened, { capture: true, once: true });
}
