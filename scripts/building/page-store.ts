import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeWhole } from '../../src/corpus/write.ts';

/** Where pages lie that a later build may take over. */
export const pageFolder = '.corpus/pages';

/** Pages by their address and their `cacheKey`, which names all that they show. */
export interface PageStore {
  /** Puts the page as it was made before into a file, whose folders are made; tells whether it was made. */
  put: (pathname: string, cacheKey: string, to: string) => boolean;
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
    put: (pathname, cacheKey, to) => {
      const file = fileOf(pathname, cacheKey);
      if (!existsSync(file)) return false;
      mkdirSync(dirname(to), { recursive: true });
      copyFileSync(file, to);
      // What is asked for stays
      const now = new Date();
      utimesSync(file, now, now);
      return true;
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
