import { createHash } from 'node:crypto';
import { assert, asyncProperty, nat, uint8Array } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fetchChecked, fetchJson, hashLength } from '../../src/url/index.ts';

const answer =
  (body: BodyInit | null, init?: ResponseInit): typeof fetch =>
  () =>
    Promise.resolve(new Response(body, init));
const hashOf = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex').slice(0, hashLength);

describe('A checked fetch', () => {
  test('gives the bytes that were written', async () => {
    const bytes = Uint8Array.of(1, 2, 3);
    expect(await fetchChecked('/a', { read: answer(bytes), hash: hashOf(bytes) })).toEqual(bytes);
  });

  test('law: no changed, cut or lengthened file passes for the one that was written', async () => {
    await assert(
      asyncProperty(uint8Array({ minLength: 1 }), nat(), nat({ max: 7 }), async (all, at, bit) => {
        const bytes = Uint8Array.from(all);
        const flipped = bytes.with(at % bytes.length, bytes[at % bytes.length]! ^ (1 << bit));
        for (const wrong of [flipped, bytes.subarray(0, -1), Uint8Array.of(...bytes, 0)])
          await expect(
            fetchChecked('/a', { read: answer(wrong), hash: hashOf(bytes) }),
          ).rejects.toMatchObject({
            kind: 'damaged',
          });
      }),
    );
  });

  test('says why a file could not be had', async () => {
    const refuse: typeof fetch = () => Promise.reject(new TypeError('Failed to fetch'));
    const never: typeof fetch = () => new Promise(() => undefined);
    await expect(fetchChecked('/a', { read: answer('', { status: 404 }) })).rejects.toMatchObject({
      kind: 'missing',
    });
    await expect(fetchChecked('/a', { read: answer('') })).rejects.toMatchObject({ kind: 'damaged' });
    await expect(fetchChecked('/a', { read: refuse })).rejects.toMatchObject({ kind: 'unreachable' });
    await expect(fetchChecked('/a', { read: never, patience: 5 })).rejects.toMatchObject({ kind: 'silent' });
  });

  test('a page in the place of JSON, and half of it, are damage', async () => {
    expect(await fetchJson('/a', { read: answer('{"a":1}') })).toEqual({ a: 1 });
    for (const wrong of ['<!doctype html>', '{"a":', Uint8Array.of(0x22, 0xff, 0x22)])
      await expect(fetchJson('/a', { read: answer(wrong) })).rejects.toMatchObject({ kind: 'damaged' });
  });
});

test('a text that ends in blanks as a seal does is given whole', async () => {
  const text = `完。${' '.repeat(64)}`;
  expect(new TextDecoder().decode(await fetchChecked('/a', { read: answer(text) }))).toBe(text);
});
