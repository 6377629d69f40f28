import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { forgetRecent, readRecent, rememberQuery } from '../../../src/client/search/recent.ts';

describe('the recent queries of this device', () => {
  const kept = new Map<string, string>();
  beforeEach(() => {
    kept.clear();
    vi.stubGlobal('localStorage', {
      getItem: (name: string) => kept.get(name) ?? null,
      setItem: (name: string, text: string) => kept.set(name, text),
      removeItem: (name: string) => kept.delete(name),
    });
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  test('come the latest first, each once, eight at most', () => {
    for (const query of '一二三四五六七八九') rememberQuery(query);
    rememberQuery(' 三 ');
    expect(readRecent()).toEqual(Array.from('三九八七六五四二'));
  });

  test('are no empty ones and no long ones', () => {
    rememberQuery(' ');
    rememberQuery('镇'.repeat(61));
    expect(readRecent()).toEqual([]);
    rememberQuery('镇'.repeat(60));
    expect(readRecent()).toHaveLength(1);
  });

  test('are forgotten together', () => {
    rememberQuery('河长制');
    forgetRecent();
    expect(readRecent()).toEqual([]);
  });

  test.each(['{', '{"a":1}', '[1,null,"河长制"]'])(
    'are what is left of what lies broken there: %s',
    (text) => {
      rememberQuery('林长制');
      const [key] = kept.keys();
      kept.set(key!, text);
      expect(readRecent()).toEqual(text.startsWith('[') ? ['河长制'] : []);
    },
  );
});
