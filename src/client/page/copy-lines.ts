import { copyText } from '../dom/copy-text.ts';

/** Lines of code to paste elsewhere: a site that was built for no address names the one that it is read at. */
for (const code of document.querySelectorAll<HTMLElement>('[data-lines]')) {
  const built = code.dataset['file'];
  const text = code.textContent.trim();
  code.textContent = built ? text.replace(new URL(built).origin, location.origin) : text;
  const button = document.querySelector<HTMLElement>(`[data-copy-lines=${code.dataset['lines'] ?? ''}]`);
  button?.addEventListener('click', () => {
    copyText(code.textContent, button);
  });
}
