/** Tells the page around an embedded chart how high it is, whenever that changes: `{ type: 'duidu:height', height }`, px. */
if (parent !== window)
  new ResizeObserver(() => {
    parent.postMessage({ type: 'duidu:height', height: document.body.offsetHeight }, '*');
  }).observe(document.body);
