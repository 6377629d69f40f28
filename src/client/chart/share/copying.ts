import type { Buttons } from './buttons.ts';
import { drawQr } from './draw-qr.ts';
import type { Links } from './links.ts';

/**
 * Binds what passes the link on: copying it, the system's own sheet, a QR code.
 *
 * @returns what shows the link of what is shown now.
 */
export function bindCopying(menu: HTMLElement, buttons: Buttons, links: Links): () => void {
  const field = (selector: string) => menu.querySelector<HTMLInputElement>(selector)!;
  buttons.on(
    '[data-copy]',
    '已复制。',
    async ({ dataset }) => {
      const copied = field(dataset['copy'] ?? '');
      copied.select();
      await navigator.clipboard.writeText(copied.value);
    },
    '浏览器不许自动复制；文字已选中，可自行复制。',
  );
  buttons.on('[data-send]', '', () => navigator.share({ title: document.title, url: links.full() }));
  menu.querySelector<HTMLElement>('[data-send]')!.hidden = !('share' in navigator);
  return () => {
    field('[data-link]').value = links.full();
    menu.querySelector('[data-qr]')!.replaceChildren(drawQr(links.full()));
  };
}
