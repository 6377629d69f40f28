/**
 * Keeps the page of own reports, and what it loads, on this device, so that it works without a connection.
 *
 * It governs `/own/` only. What the page needs to read a text is kept when it is first opened; the rest (the readers of Word
 * and PDF, reports of the site to compare with) when the page asks, which it does once nothing else is to do.
 */
import { clientsClaim } from 'workbox-core';
import { cleanupOutdatedCaches, precacheAndRoute } from 'workbox-precaching';
import type { PrecacheEntry } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { CacheFirst, NetworkFirst } from 'workbox-strategies';

/** What scripts/service-worker.ts puts in its place: the page's files with hashes, relative to the page. */
declare const keptAtOnce: PrecacheEntry[];

precacheAndRoute(keptAtOnce);
cleanupOutdatedCaches();
clientsClaim();

/** Names of files that hold a hash of their bytes, so that they never change. */
const isNamedByHash = ({ pathname }: URL) => /\/(?:assets|own\/reading)\/[^/]+\.(?:js|css)$/.test(pathname);
const cacheNames = { assets: 'own-assets', data: 'own-data' };
const isOfSite = (url: URL) => url.origin === location.origin;
registerRoute(
  ({ url }) => isOfSite(url) && isNamedByHash(url),
  new CacheFirst({ cacheName: cacheNames.assets }),
);
registerRoute(
  ({ url, request }) => isOfSite(url) && request.method === 'GET' && request.mode !== 'navigate',
  new NetworkFirst({ cacheName: cacheNames.data }),
);

/** Fetches files that are not kept yet; rejects where one can't be had. */
async function keep(files: readonly string[]): Promise<void> {
  for (const file of files) {
    if (await caches.match(file)) continue;
    const cache = await caches.open(isNamedByHash(new URL(file)) ? cacheNames.assets : cacheNames.data);
    await cache.add(file);
  }
}

// The page asks by a message with the addresses, and a port for the answer: whether all is kept
addEventListener(
  'message',
  (event: MessageEvent<string[]> & { waitUntil?: (done: Promise<void>) => void }) => {
    const { data, ports } = event;
    const done = keep(data)
      .then(
        () => true,
        () => false,
      )
      .then((isKept) => {
        ports[0]?.postMessage(isKept);
      });
    event.waitUntil?.(done);
  },
);
