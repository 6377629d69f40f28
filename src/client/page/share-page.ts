import { copyText } from '../dom/copy-text.ts';

/** Shares the page's address by the system's own sheet where it has one, else puts it into the clipboard. */
export function bindSharing(button: HTMLButtonElement): void {
  button.hidden = false;
  button.addEventListener('click', () => {
    const shared = { title: document.title, url: location.href };
    if ('share' in navigator)
      navigator.share(shared).catch((fault: unknown) => {
        // A reader who closes the sheet wants no other
        if ((fault as DOMException).name !== 'AbortError') copyText(shared.url, button);
      });
    else copyText((shared as { url: string }).url, button);
  });
}
