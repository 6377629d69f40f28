import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sealFiles } from '../../scripts/seal-files.ts';
import { fetchChecked, fetchJson, type FetchFault } from '../../src/url/index.ts';
import { sealLength } from '../../src/url/seal.ts';
import { makeFolder } from '../support/temporary.ts';

/** A file of a site, as it is once the site is sealed. */
function readSealed(file: string): Buffer {
  const folder = makeFolder({ [file]: '[1, "二"]' });
  sealFiles(folder);
  return readFileSync(join(folder, file));
}
const answer = (bytes: Uint8Array) => ({
  isSealed: true,
  read: () => Promise.resolve(new Response(new Uint8Array(bytes))),
});

test('what scripts fetch is sealed, and is JSON for everyone', async () => {
  const bytes = readSealed('compare/numbers/a.json');
  expect(JSON.parse(bytes.toString())).toEqual([1, '二']);
  expect(await fetchJson('/a', answer(bytes))).toEqual([1, '二']);
  expect(new TextDecoder().decode(await fetchChecked('/a', answer(bytes)))).toBe('[1, "二"]');
});

test('what is there to be downloaded stays as it is', () => {
  expect(readSealed('data/a.json').toString()).toBe('[1, "二"]');
});

test('a flipped bit never gives another content', async () => {
  const bytes = readSealed('compare/numbers/a.json');
  for (let bit = 0; bit < bytes.length * 8; bit += 1) {
    const damaged = Uint8Array.from(bytes);
    damaged[bit >> 3]! ^= 1 << (bit & 7);
    const content = await fetchJson('/a', answer(damaged)).catch(
      (fault: unknown) => (fault as FetchFault).kind,
    );
    if (bit < (bytes.length - sealLength) * 8) expect(content, `bit ${bit}`).toBe('damaged');
    else expect(['damaged', [1, '二']], `bit ${bit}`).toContainEqual(content);
  }
});
