// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { readEarly } from '../../../src/client/search/read-early.ts';

test('The manifest that the head asked for is taken once; everything else is fetched', async () => {
  const fetched = vi
    .spyOn(globalThis, 'fetch')
    .mockImplementation(() => Promise.resolve(new Response('late')));
  window.earlyManifest = Promise.resolve(new Response('early'));
  const read = async (file: string) => (await readEarly(`/duidu/search-index/${file}`)).text();
  expect(await read('0123.bin')).toBe('late');
  expect(await read('manifest.bin')).toBe('early');
  expect(await read('manifest.bin')).toBe('late');
  expect(fetched).toHaveBeenCalledTimes(2);
});
