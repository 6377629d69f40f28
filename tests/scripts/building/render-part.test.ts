import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroPrerenderer } from 'astro';
import { expect, test } from 'vitest';
import { nameKey } from '../../../src/components/pending-keys.ts';
import { openPageStore } from '../../../scripts/building/page-store.ts';
import { keepPages } from '../../../scripts/building/render-part.ts';
import { makeFolder } from '../../support/temporary.ts';

type Path = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];

/** Renders pages by their addresses, and says which were made. */
async function renderAll(paths: [pathname: string, key?: string][], folder: string, status = 200) {
  const made: string[] = [];
  const usual: AstroPrerenderer = {
    name: 'usual',
    getStaticPaths: () =>
      Promise.resolve(
        paths.map(
          ([pathname, key]) =>
            ({ pathname, route: { type: 'page' }, cacheKey: key && nameKey(() => key) }) as unknown as Path,
        ),
      ),
    render: ({ url }) => {
      made.push(new URL(url).pathname);
      return Promise.resolve(new Response(`of ${url}`, { status }));
    },
  };
  const told: number[][] = [];
  const site = makeFolder();
  const pages = keepPages(usual, {
    store: openPageStore(folder),
    part: { nth: 1, of: 1 },
    folder: site,
    base: '/duidu/',
    awaiting: (what) => {
      if (what === 'data') made.push(what);
      return Promise.resolve();
    },
    tell: (...step) => void told.push(step),
  });
  const texts: string[] = [];
  for (const { pathname } of await pages.getStaticPaths()) {
    const request = new Request(`https://made-up.test/duidu${pathname}/`);
    const page = await pages.render(request, {} as Parameters<AstroPrerenderer['render']>[1]);
    texts.push(await (page instanceof Response ? page : page.response).text());
  }
  const kept = globSync('**/*.html', { cwd: site }).map((name) => [
    name,
    readFileSync(join(site, name), 'utf8'),
  ]);
  return { made, texts, told, kept };
}

test('a page is made once for its key, one without a key each time', async () => {
  const folder = makeFolder();
  const first = await renderAll([['/towns/a', '1'], ['/about']], folder);
  expect(first.made).toEqual(['/duidu/towns/a/', '/duidu/about/']);
  expect(first.told).toEqual([
    [1, 2],
    [2, 2],
  ]);
  const second = await renderAll([['/towns/a', '1'], ['/about']], folder);
  expect(second.made).toEqual(['/duidu/about/']);
  expect(second.told).toEqual([[2, 2]]);
  expect(second.kept).toEqual([[join('towns', 'a', 'index.html'), first.texts[0]]]);
  expect((await renderAll([['/towns/a', '2']], folder)).made).toEqual(['/duidu/towns/a/']);
});

test('a page at fault is not kept', async () => {
  const folder = makeFolder();
  await renderAll([['/towns/a', '1']], folder, 500);
  expect((await renderAll([['/towns/a', '1']], folder)).made).toEqual(['/duidu/towns/a/']);
});

test('pages that tell of the files of data wait for them, behind all others', async () => {
  const { made } = await renderAll([[''], ['/data'], ['/about'], ['/data/a']], makeFolder());
  expect(made).toEqual(['/duidu/about/', '/duidu/data/a/', 'data', '/duidu/', 'data', '/duidu/data/']);
});
