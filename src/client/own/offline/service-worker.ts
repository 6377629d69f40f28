/**
 * Keeps the page of own reports, and what it loads, on this device, so that it works without a connection.
 *
 * It governs `/own/` only. What the page needs at once is kept when it is first opened; what it asks for later (readers of
 * Word and PDF, reports of the site to compare with) is kept when it is asked for.
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

const isOfSite = (url: URL) => url.origin === location.origin;
// The names of these hold a hash of their bytes, so they never change
registerRoute(
  ({ url }) => isOfSite(url) && /\/assets\/[^/]+\.(?:js|css)$/.test(url.pathname),
  new CacheFirst({ cacheName: 'own-assets' }),
);
registerRoute(
  ({ url, request }) => isOfSite(url) && request.method === 'GET' && request.mode !== 'navigate',
  new NetworkFirst({ cacheName: 'own-data' }),
);
