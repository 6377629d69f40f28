import { afterEach, expect, test, vi } from 'vitest';
import { hashValue, toPageKey } from '../../src/components/page-key.ts';

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
  expect(toPageKey(list)).toBe(undefined);
  expect(list).not.toHaveBeenCalled();
});

test('a key changes with what the page shows', () => {
  vi.stubEnv('MAKERS', 'code');
  expect(toPageKey(() => ['a'])).toBe(toPageKey(() => ['a']));
  expect(toPageKey(() => ['a'])).not.toBe(toPageKey(() => ['b']));
});
