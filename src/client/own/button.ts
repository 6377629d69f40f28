import { element } from '../dom/element.ts';

/** A button that does something; it can't be pressed again while that goes on. */
export function toButton(words: string, act: () => void | Promise<void>): HTMLButtonElement {
  const button = element('button', '', words);
  button.type = 'button';
  button.addEventListener('click', () => {
    const going = act();
    if (!going) return;
    button.disabled = true;
    void going.finally(() => {
      button.disabled = false;
    });
  });
  return button;
}
