import { element } from './element.ts';

/** A button and the menu that it opens, to stand beside each other. */
export interface Menu {
  button: HTMLButtonElement;
  list: HTMLElement;
}

/** Puts an open menu under its button, or over it where there is no room below, and inside the window. */
function place({ button, list }: Menu): void {
  const at = button.getBoundingClientRect();
  const { width, height } = list.getBoundingClientRect();
  const below = at.bottom + height <= innerHeight || at.top < height;
  list.style.left = `${Math.max(4, Math.min(at.right - width, innerWidth - width - 4))}px`;
  list.style.top = `${below ? at.bottom : at.top - height}px`;
}

/**
 * A menu behind ⋯, as the browser's own popover: Escape and a click outside close it, and so does choosing.
 *
 * @param label what it is a menu of, for those who don't see where it stands.
 */
export function createMenu(label: string, items: readonly HTMLElement[]): Menu {
  const button = element('button', 'more', '⋯');
  const list = element('div', 'menu', ...items);
  button.type = 'button';
  button.ariaLabel = label;
  button.title = label;
  list.popover = 'auto';
  button.popoverTargetElement = list;
  const menu = { button, list };
  const close = (): void => {
    list.hidePopover();
  };
  list.addEventListener('toggle', ({ newState }) => {
    if (newState !== 'open') {
      removeEventListener('scroll', close);
      return;
    }
    place(menu);
    list.querySelector<HTMLElement>('button:not([disabled])')?.focus({ preventScroll: true });
    addEventListener('scroll', close, { once: true });
  });
  list.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('button')) close();
  });
  list.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const enabled = [...list.querySelectorAll<HTMLElement>('button:not([disabled])')];
    const now = enabled.findIndex((one) => one === document.activeElement);
    enabled.at((now + step) % enabled.length)?.focus();
  });
  return menu;
}
