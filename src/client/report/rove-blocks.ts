/** What can be focused in a block and its notes, in text order, of what is on show. */
const findStops = (block: Element): HTMLElement[] => {
  const notes = block.nextElementSibling;
  const inNotes = notes?.matches('.n') ? notes.querySelectorAll<HTMLElement>('a, summary') : [];
  return [...block.querySelectorAll<HTMLElement>('a'), ...inNotes];
};

/**
 * Makes every block of a report's text one stop of the Tab key, with its numbers, signs and notes behind the arrow keys
 * (a roving tabindex, as in a toolbar): a report has some hundred numbers, and nobody should have to pass them all.
 */
export function roveBlocks(article: HTMLElement): void {
  const homes = new Map<Element, Element>();
  for (const block of article.querySelectorAll('.text [id^=p]'))
    findStops(block).forEach((stop, at) => {
      stop.tabIndex = at === 0 ? 0 : -1;
      homes.set(stop, block);
    });
  const homeOf = (target: EventTarget | null): Element | undefined => {
    const stop = target instanceof Element ? target.closest('a, summary') : null;
    return stop ? homes.get(stop) : undefined;
  };
  article.addEventListener('focusin', ({ target }) => {
    const block = homeOf(target);
    if (block) for (const stop of findStops(block)) stop.tabIndex = stop === target ? 0 : -1;
  });
  article.addEventListener('keydown', (event) => {
    const block = homeOf(event.target);
    if (!block || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const stops = findStops(block).filter((stop) => stop.checkVisibility({ visibilityProperty: true }));
    const now = stops.findIndex((stop) => stop === event.target);
    const to = {
      ArrowRight: (now + 1) % stops.length,
      ArrowLeft: (now - 1 + stops.length) % stops.length,
      Home: 0,
      End: stops.length - 1,
    }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    stops[to]?.focus();
  });
}
