/** What can be focused in a block and its notes, in text order, of what is on show. */
const findStops = (block: Element): HTMLElement[] => {
  const notes = block.nextElementSibling;
  const inNotes = notes?.matches('.n') ? notes.querySelectorAll<HTMLElement>('a, summary') : [];
  return [...block.querySelectorAll<HTMLElement>('a'), ...inNotes];
};

/** Which of so many stops a key leads to from one of them, round and round; undefined for a key that leads nowhere. */
export function stopBehind(key: string, now: number, stops: number): number | undefined {
  return {
    ArrowRight: (now + 1) % stops,
    ArrowLeft: (now - 1 + stops) % stops,
    Home: 0,
    End: stops - 1,
  }[key];
}

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
    const to = stopBehind(event.key, now, stops.length);
    if (to === undefined) return;
    event.preventDefault();
    stops[to]?.focus();
  });
}
