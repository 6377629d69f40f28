import { manifestFile } from '../../search/browser/index.ts';

declare global {
  interface Window {
    /** The manifest of the index, where the head of the page asked for it before any script was there. */
    earlyManifest?: Promise<Response> | undefined;
  }
}

/** Fetches a file; the manifest that the head of the page asked for is taken once, and asked for anew after that. */
export const readEarly: typeof fetch = (url, init) => {
  const early = window.earlyManifest;
  if (early === undefined || typeof url !== 'string' || !url.endsWith(`/${manifestFile}`))
    return fetch(url, init);
  window.earlyManifest = undefined;
  return early;
};
