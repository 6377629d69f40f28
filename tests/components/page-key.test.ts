import { afterEach, expect, test, vi } from 'vitest';
import { hashValue, namePageKey } from '../../src/components/page-key.ts';
import { readKey } from '../../src/components/pending-keys.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

test('maps and sets count by what they hold', () => {
  expect(hashValue(new Map([['a', new Set([1])]]))).not.toBe(hashValue(new Map([['a', new Set([2])]])));
  expect(hashValue(new Map([['a', 1]]))).toBe(hashValue(new Map([['a', 1]])));
});

test('no page has a key where nobody keeps pages, and nothing is worked out', () => {
  vi.stubEnv('MAKERS', undefined);
  const list = vi.fn(() => []);
  expect(namePageKey(list)).toBe(undefined);
  expect(list).not.toHaveBeenCalled();
});

test('a key changes with what the page shows', () => {
  vi.stubEnv('MAKERS', 'code');
  const keyOf = (...shown: unknown[]) => readKey(namePageKey(() => shown)!);
  expect(keyOf('a')).toBe(keyOf('a'));
  expect(keyOf('a')).not.toBe(keyOf('b'));
});

test('a key is worked out when it is asked for, and no other with it', () => {
  vi.stubEnv('MAKERS', 'code');
  const [first, second] = [vi.fn(() => ['a']), vi.fn(() => ['b'])];
  const name = namePageKey(first)!;
  namePageKey(second);
  expect(first).not.toHaveBeenCalled();
  readKey(name);
  expect([first, second].map(({ mock }) => mock.calls.length)).toEqual([1, 0]);
  expect(() => readKey('no name')).toThrow('no name');
});
