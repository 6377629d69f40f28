import { afterEach, expect, test, vi } from 'vitest';
import { forget, keep, readKept, readKeptJson } from '../../../src/client/dom/storage.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

test('what is kept is read again until it is forgotten', () => {
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, text: string) => kept.set(name, text),
    removeItem: (name: string) => kept.delete(name),
  });
  keep('a', '["二"]');
  expect([readKept('a'), readKeptJson('a')]).toEqual(['["二"]', ['二']]);
  keep('a', '{');
  expect(readKeptJson('a')).toBeNull();
  forget('a');
  expect([readKept('a'), readKeptJson('a')]).toEqual([null, null]);
});

test('where the browser keeps nothing, nothing fails', () => {
  const refuse = () => {
    throw new DOMException('blocked', 'SecurityError');
  };
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
  keep('a', 'b');
  forget('a');
  expect([readKept('a'), readKeptJson('a')]).toEqual([null, null]);
});
