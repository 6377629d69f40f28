import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createSiteServer, listen, readBase } from '../../scripts/site-server.ts';
import { makeFolder } from '../support/temporary.ts';

/** A served site of five files; its address. */
async function serve(base: string, port = 0): Promise<string> {
  const dist = makeFolder({
    'index.html': `<!doctype html><html data-base="${base}">${'对读 '.repeat(1000)}`,
    'about/index.html': 'about',
    '404.html': 'lost',
    'data/records.csv': 'id\n',
    'assets/page.1a2b.css': 'a{}',
  });
  const server = createSiteServer(dist);
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return listen(server, port, readBase(dist));
}

describe('createSiteServer', () => {
  test('serves pages compressed and files by their type', async () => {
    const address = await serve('/');
    const home = await fetch(address, { headers: { 'accept-encoding': 'gzip' } });
    expect(home.headers.get('content-encoding')).toBe('gzip');
    expect(home.headers.get('content-type')).toMatch(/^text\/html; ?charset=utf-8$/);
    expect(await home.text()).toContain('对读');
    expect(await (await fetch(`${address}about/`)).text()).toBe('about');
    expect((await fetch(`${address}data/records.csv`)).headers.get('content-type')).toBe(
      'text/csv; charset=utf-8',
    );
  });

  test('lets a browser keep what has its hash in its name, and ask again for the rest', async () => {
    const address = await serve('/duidu');
    const kept = async (path: string) =>
      (await fetch(`${address}${path}`)).headers.get('cache-control') ?? '';
    expect(await kept('assets/page.1a2b.css')).toContain('immutable');
    expect(await kept('data/records.csv')).not.toContain('immutable');
    expect(await kept('')).not.toContain('immutable');
  });

  test('answers 404.html with status 404 where there is nothing', async () => {
    const response = await fetch(`${await serve('/')}nowhere/`);
    expect([response.status, await response.text()]).toEqual([404, 'lost']);
  });

  test('stands under the base path that the site was built for, and leads there', async () => {
    const address = await serve('/duidu');
    expect(new URL(address).pathname).toBe('/duidu/');
    expect(await (await fetch(`${address}about/`)).text()).toBe('about');
    const root = await fetch(new URL('/', address));
    expect(root.url).toBe(address);
    expect((await fetch(new URL('/about/', address))).status).toBe(404);
  });

  test('does not leave its folder', async () => {
    const address = await serve('/');
    expect((await fetch(`${address}..%2f..%2f..%2fetc%2fpasswd`)).status).toBe(404);
  });
});

describe('listen', () => {
  test('takes another port where the one wished for is taken', async () => {
    const taken = Number(new URL(await serve('/')).port);
    expect(Number(new URL(await serve('/', taken)).port)).not.toBe(taken);
  });
});

test('readBase falls back to the root for a page that says nothing', () => {
  expect(readBase(join(makeFolder({ 'index.html': '<p>' })))).toBe('/');
});
