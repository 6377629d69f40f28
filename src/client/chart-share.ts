/** Brings the share menu to life: a button that names a field copies what stands in it. */
export function bindShare(root: ParentNode): void {
  const share = root.querySelector<HTMLElement>('[data-share]');
  if (!share) return;
  share.hidden = false;
  const copied = share.querySelector('[data-copied]');
  for (const button of share.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
    const field = share.querySelector<HTMLInputElement>(button.dataset['copy'] ?? '');
    button.addEventListener('click', () => {
      if (!field) return;
      field.select();
      navigator.clipboard.writeText(field.value).then(
        () => copied && (copied.textContent = '已复制。'),
        () => copied && (copied.textContent = '浏览器不许复制，内容已选中，请用快捷键复制。'),
      );
    });
  }
}

/** Writes the links that carry the whole state, and lets links to the full page carry it too. */
export function showShare(root: ParentNode, query: string): void {
  const link = root.querySelector<HTMLInputElement>('[data-link]');
  if (link) link.value = location.origin + location.pathname + query;
  const embed = root.querySelector<HTMLInputElement>('[data-embed]');
  const title = document.querySelector('h1')?.textContent.replace(/["&<]/g, '') ?? '';
  if (embed)
    embed.value = `<iframe src="${location.origin}${embed.dataset['embed'] ?? ''}${query.replaceAll('&', '&amp;')}" title="${title}" width="100%" height="640" loading="lazy"></iframe>`;
  for (const full of document.querySelectorAll<HTMLAnchorElement>('a[data-full]')) full.search = query;
}
