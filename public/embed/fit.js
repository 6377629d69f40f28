/**
 * For a page that embeds charts of this site: makes each frame as high as the chart in it.
 *
 * Optional; without it a frame keeps the height that its code gives. Only frames of the origin that this file was
 * loaded from are heard.
 */
(() => {
  const { origin } = new URL(document.currentScript.src);
  const frames = () =>
    [...document.querySelectorAll('iframe')].filter(({ src }) => src.startsWith(`${origin}/`));
  addEventListener('message', (event) => {
    if (event.origin !== origin || event.data?.type !== 'duidu:height') return;
    const height = Math.ceil(event.data.height);
    if (!(height > 0 && height < 10_000)) return;
    for (const frame of frames()) if (frame.contentWindow === event.source) frame.height = String(height);
  });
  // To any origin, since a frame that is not loaded yet still has this page's; a question is no secret.
  for (const frame of frames()) frame.contentWindow?.postMessage({ type: 'duidu:measure' }, '*');
})();
