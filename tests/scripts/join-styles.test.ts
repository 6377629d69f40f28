import { mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createStyleJoiner } from '../../scripts/join-styles.ts';

const link = (name: string) => `<link rel="stylesheet" href="/base/assets/${name}">`;

/** Joins the styles of pages, and gives the pages and what styles are left, by their names. */
function joinAll(pages: readonly string[]) {
  const site = mkdtempSync(join(tmpdir(), 'duidu-styles-'));
  const assets = join(site, 'assets');
  mkdirSync(assets);
  for (const name of ['a', 'b', 'c']) writeFileSync(join(assets, `${name}.css`), `${name}{}`);
  const styles = createStyleJoiner(site);
  const joined = pages.map(styles.join);
  styles.sweep();
  const names = readdirSync(assets);
  return {
    pages: joined,
    styles: Object.fromEntries(names.map((name) => [name, readFileSync(join(assets, name), 'utf8')])),
  };
}

test('A page has one stylesheet, in the order of those that it had, and pages of a kind have the same', () => {
  const kind = `${link('b.css')}<meta>${link('a.css')}<p>`;
  const { pages, styles } = joinAll([kind, `${kind}2`, link('a.css'), '<p>']);
  const href = /^<link rel="stylesheet" href="\/base\/assets\/([^"]+)"><meta><p>$/.exec(pages[0]!)?.[1];
  expect(styles[href!]).toBe('b{}a{}');
  expect(pages[1]).toBe(`${pages[0]!}2`);
  expect(pages[2]).not.toContain(href);
  expect(pages[3]).toBe('<p>');
});

test('What stood in pages before is gone, and what never did stays', () => {
  const { styles } = joinAll([link('a.css') + link('b.css')]);
  expect(Object.values(styles).sort()).toEqual(['a{}b{}', 'c{}']);
});
