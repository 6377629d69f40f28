import { readFileSync, readdirSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openPageStore, sweepPages, type PageStore } from '../../../scripts/building/page-store.ts';
import { makeFolder } from '../../support/temporary.ts';

/** The page that is put for an address and a key; undefined for none. */
function take({ put }: PageStore, pathname: string, key: string): string | undefined {
  const file = join(makeFolder(), 'a/index.html');
  return put(pathname, key, file) ? readFileSync(file, 'utf8') : undefined;
}
const text = '<!doctype html>一页';
const page = new TextEncoder().encode(text);

test('a page is given back for its address and key, and for no other', () => {
  const store = openPageStore(join(makeFolder(), 'pages'));
  expect(take(store, 'towns/a', 'k')).toBeUndefined();
  store.write('towns/a', 'k', page);
  expect(take(store, 'towns/a', 'k')).toBe(text);
  expect(take(store, 'towns/a', 'other')).toBeUndefined();
  expect(take(store, 'towns/b', 'k')).toBeUndefined();
});

test('of old pages those stay that were asked for', () => {
  const folder = join(makeFolder(), 'pages');
  const store = openPageStore(folder);
  store.write('a', 'k', page);
  store.write('b', 'k', page);
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    utimesSync(join(folder, name), 1000, 1000);
  take(store, 'a', 'k');
  sweepPages(2_000_000, folder);
  expect(take(store, 'a', 'k')).toBeDefined();
  expect(take(store, 'b', 'k')).toBeUndefined();
});
