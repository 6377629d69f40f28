import { allowOwnScripts } from '../../dom/trusted-types.ts';

/** Files that are kept once the page has nothing else to do: their addresses from the page, and what they weigh as they travel. */
export interface LaterFiles {
  files: string[];
  bytes: number;
}

/** What is kept later: the readers of Word and PDF, and what the site's reports say. */
export interface KeptLater {
  programs: LaterFiles;
  reports: LaterFiles;
}

/**
 * Lets the browser keep this page; resolves once it works without a connection, to false where the browser has no way.
 *
 * A page that was opened for the first time is in the keeper's care too once this has resolved.
 */
export async function keepOffline(folder: string): Promise<boolean> {
  if (!('serviceWorker' in navigator)) return false;
  const { serviceWorker } = navigator;
  try {
    allowOwnScripts();
    await serviceWorker.register(`${folder}service-worker.js`, { scope: folder });
    await serviceWorker.ready;
    if (serviceWorker.controller) return true;
    await new Promise((resolve) => {
      serviceWorker.addEventListener('controllerchange', resolve, { once: true });
    });
    return true;
  } catch {
    return false;
  }
}

/** What is kept later; rejects where that can't be had. */
export async function listLater(folder: string): Promise<KeptLater> {
  const answer = await fetch(`${folder}later.json`);
  return (await answer.json()) as KeptLater;
}

/** Whether all of some files are kept already. */
export async function areKept(folder: string, { files }: LaterFiles): Promise<boolean> {
  const known = await Promise.all(files.map((file) => caches.match(toAddress(folder, file))));
  return known.every(Boolean);
}

/** Has the keeper fetch files, so that they are no part of what the page loads; resolves to whether all are kept. */
export function keepLater(folder: string, { files }: LaterFiles): Promise<boolean> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.addEventListener('message', ({ data }) => {
      resolve(data === true);
    });
    port1.start();
    const addresses = files.map((file) => toAddress(folder, file));
    navigator.serviceWorker.controller!.postMessage(addresses, [port2]);
  });
}

const toAddress = (folder: string, file: string) => new URL(file, new URL(folder, location.href)).href;
