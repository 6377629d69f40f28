import { element } from '../dom/element.ts';

const id = 'chart-card';

/** What the page says below the chart of the number that a link leads to; null where it says nothing. */
function toCard(link: Element): HTMLElement[] | null {
  const href = link.getAttribute('href') ?? '';
  const number = document.querySelector<HTMLAnchorElement>(`.sentences mark a[href="${CSS.escape(href)}"]`);
  const [town, sentence] = [number?.closest('section'), number?.closest('blockquote')];
  if (!number || !town || !sentence) return null;
  const name = town.querySelector('h3')?.textContent.trim() ?? '';
  const place = sentence.nextElementSibling?.querySelector('a')?.textContent.trim() ?? '';
  const quoted = sentence.cloneNode(true) as HTMLElement;
  for (const mark of quoted.querySelectorAll('mark')) {
    const isThis = mark.querySelector('a')?.getAttribute('href') === href;
    mark.replaceWith(isThis ? element('mark', '', mark.textContent) : mark.textContent);
  }
  const heading = element('h2', '', `${name} ${number.textContent.trim()}`);
  heading.id = `${id}-title`;
  const way = element('a', '', `在报告中看这一处（${place}）`);
  way.href = number.href;
  const close = element('button', '', '关闭');
  close.type = 'button';
  close.setAttribute('popovertarget', id);
  const correction = document
    .querySelector(`td a[href="${CSS.escape(href)}"]`)
    ?.closest('tr')
    ?.querySelector('.correction');
  const warning = town.querySelector(':scope > p:not(.place)')?.cloneNode(true) as HTMLElement | undefined;
  return [
    heading,
    element('p', 'quiet', number.title),
    ...(warning ? [warning] : []),
    quoted,
    element('p', 'ways', way, ...(correction ? [correction.cloneNode(true)] : []), close),
  ];
}

/** Puts the card under its mark, or over it where there is more room, inside the window's width. */
function place(card: HTMLElement, mark: DOMRect): void {
  const { width, height } = card.getBoundingClientRect();
  const gap = 8;
  const room = document.documentElement.clientWidth - width - gap;
  const below = mark.bottom + gap;
  const isAbove = below + height > innerHeight && mark.top > height + gap;
  card.style.setProperty('--left', `${scrollX + Math.max(gap, Math.min(mark.left, room))}px`);
  card.style.setProperty('--top', `${scrollY + (isAbove ? mark.top - height - gap : below)}px`);
}

/**
 * Opens a card with the sentence that a mark or a cell stands for, taken from the page's own list of sentences.
 *
 * A popover: Escape or a click elsewhere closes it, and the focus goes back to the mark.
 *
 * @returns whether there was anything to open; if not, the link is to be followed.
 */
export function openCard(link: Element): boolean {
  const children = toCard(link);
  if (!children || !('popover' in HTMLElement.prototype)) return false;
  const card = document.getElementById(id) ?? element('div', 'card');
  card.id = id;
  card.popover = 'auto';
  card.setAttribute('role', 'dialog');
  card.setAttribute('aria-labelledby', `${id}-title`);
  card.replaceChildren(...children);
  // Behind its mark, so that the reading order goes on from there; an image holds no card.
  link.closest('[data-drawing], table')?.after(card);
  card.showPopover();
  place(card, link.getBoundingClientRect());
  // Not before it has its place: the page would scroll to where it was.
  card.querySelector('a')?.focus({ preventScroll: true });
  return true;
}
