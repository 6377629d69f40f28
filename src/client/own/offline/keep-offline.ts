import { allowOwnScripts } from '../../dom/trusted-types.ts';

/** Files that the page keeps only when it is asked to: their addresses from the page, and what they weigh as they travel. */
export interface LaterFiles {
  files: string[];
  bytes: number;
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

/** What may be kept besides; undefined where all of it is kept already. */
export async function listLaterFiles(folder: string): Promise<LaterFiles | undefined> {
  const answer = await fetch(`${folder}later.json`);
  const later = (await answer.json()) as LaterFiles;
  const known = await Promise.all(later.files.map((file) => caches.match(toAddress(folder, file))));
  return known.every(Boolean) ? undefined : later;
}

/** Fetches the rest, which the keeper keeps; rejects where one can't be had. */
export async function keepLaterFiles(folder: string, { files }: LaterFiles): Promise<void> {
  for (const file of files) {
    const answer = await fetch(toAddress(folder, file));
    if (!answer.ok) throw new Error(`${file}: ${answer.status}`);
    await answer.arrayBuffer();
  }
}

const toAddress = (folder: string, file: string) => new URL(file, new URL(folder, location.href)).href;
