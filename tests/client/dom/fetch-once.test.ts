import { afterEach, expect, test, vi } from 'vitest';
import { fetchOnce } from '../../../src/client/dom/fetch-once.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** Stands in for the server: each answer in turn. */
function answer(...responses: (() => Response)[]) {
  const server = vi.fn(() =>
    Promise.resolve((responses.shift() ?? (() => new Response('', { status: 404 })))()),
  );
  vi.stubGlobal('fetch', server);
  return server;
}
const json = (value: unknown) => () => new Response(JSON.stringify(value));

test('a file is asked for once, however many want it', async () => {
  const server = answer(json({ a: 1 }));
  const all = await Promise.all([
    fetchOnce('https://site.test/one.json'),
    fetchOnce('https://site.test/one.json'),
  ]);
  expect(all).toEqual([{ a: 1 }, { a: 1 }]);
  expect(await fetchOnce('https://site.test/one.json')).toEqual({ a: 1 });
  expect(server).toHaveBeenCalledTimes(1);
});

test('one that could not be had may be asked for again', async () => {
  answer(() => new Response('no such file', { status: 404 }), json([2]));
  await expect(fetchOnce('https://site.test/two.json')).rejects.toThrow('two.json');
  expect(await fetchOnce('https://site.test/two.json')).toEqual([2]);
});
