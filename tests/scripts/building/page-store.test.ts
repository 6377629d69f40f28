import { readdirSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openPageStore, sweepPages } from '../../../scripts/building/page-store.ts';
import { makeFolder } from '../../support/temporary.ts';

const page = new TextEncoder().encode('<!doctype html>一页');

test('a page is given back for its address and key, and for no other', () => {
  const store = openPageStore(join(makeFolder(), 'pages'));
  expect(store.read('towns/a', 'k')).toBeUndefined();
  store.write('towns/a', 'k', page);
  expect(new Uint8Array(store.read('towns/a', 'k')!)).toEqual(page);
  expect(store.read('towns/a', 'other')).toBeUndefined();
  expect(store.read('towns/b', 'k')).toBeUndefined();
});

test('of old pages those stay that were asked for', () => {
  const folder = join(makeFolder(), 'pages');
  const store = openPageStore(folder);
  store.write('a', 'k', page);
  store.write('b', 'k', page);
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    utimesSync(join(folder, name), 1000, 1000);
  store.read('a', 'k');
  sweepPages(2_000_000, folder);
  expect(store.read('a', 'k')).toBeDefined();
  expect(store.read('b', 'k')).toBeUndefined();
});
