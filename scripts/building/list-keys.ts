import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { openCache } from '../../src/corpus/cache.ts';

/** The key of all that each report of `content/` is made from, in the order of their ids. */
export function listKeys(): string[] {
  const { keyOf } = openCache('content', '.corpus/cache');
  const ids = globSync('content/reports/*.txt').map((path) => basename(path, '.txt'));
  return ids.sort().map(keyOf);
}
