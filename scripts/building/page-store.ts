import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from '../../src/corpus/write.ts';

/** Where pages lie that a later build may take over. */
export const pageFolder = '.corpus/pages';

/** Pages by their address and their `cacheKey`, which names all that they show. */
export interface PageStore {
  /** The page as it was made before; undefined where it was not. */
  read: (pathname: string, cacheKey: string) => Uint8Array<ArrayBuffer> | undefined;
  write: (pathname: string, cacheKey: string, page: Uint8Array) => void;
}

/**
 * Pages of earlier builds, one file each, named by what it shows: processes that render at a time share them, and it does
 * not matter which of them made one.
 *
 * @param folder is made when the first page comes.
 */
export function openPageStore(folder = pageFolder): PageStore {
  const fileOf = (pathname: string, cacheKey: string): string => {
    const name = createHash('sha256').update(`${pathname} ${cacheKey}`).digest('hex');
    return join(folder, name.slice(0, 2), name.slice(2));
  };
  return {
    read: (pathname, cacheKey) => {
      const file = fileOf(pathname, cacheKey);
      try {
        const page = readFileSync(file);
        // What is asked for stays
        const now = new Date();
        utimesSync(file, now, now);
        return page;
      } catch {
        return undefined;
      }
    },
    write: (pathname, cacheKey, page) => {
      writeWhole(fileOf(pathname, cacheKey), page);
    },
  };
}

/**
 * Drops the pages that nobody has asked for or written since.
 *
 * @param since in milliseconds since 1970.
 */
export function sweepPages(since: number, folder = pageFolder): void {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const file = join(folder, name);
    const stat = statSync(file);
    if (stat.isFile() && stat.mtimeMs < since) rmSync(file);
  }
}
