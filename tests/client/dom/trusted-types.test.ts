import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

type Rules = Partial<Record<'createHTML' | 'createScriptURL', (text: string) => string>>;
const policies = new Map<string, Rules>();
const parsed: unknown[] = [];

/** The module anew, in a browser that knows Trusted Types or in one that doesn't. */
async function load(knows: boolean) {
  vi.resetModules();
  vi.stubGlobal('location', new URL('https://site.test/own/'));
  vi.stubGlobal(
    'DOMParser',
    class {
      parseFromString(html: unknown) {
        parsed.push(html);
      }
    },
  );
  const createPolicy = (name: string, rules: Rules) => {
    if (policies.has(name)) throw new TypeError(`policy ${name} twice`);
    policies.set(name, rules);
    return { createHTML: (html: string) => ({ trusted: rules.createHTML?.(html) }) };
  };
  vi.stubGlobal('trustedTypes', knows ? { createPolicy } : undefined);
  return import('../../../src/client/dom/trusted-types.ts');
}

beforeEach(() => {
  policies.clear();
  parsed.length = 0;
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('allowOwnScripts', () => {
  test('lets scripts of this site be loaded, and no other', async () => {
    const { allowOwnScripts } = await load(true);
    allowOwnScripts();
    allowOwnScripts();
    const allow = policies.get('default')!.createScriptURL!;
    expect(allow('/assets/worker.js')).toBe('https://site.test/assets/worker.js');
    for (const foreign of [
      'https://else.test/a.js',
      'data:text/javascript,1',
      'blob:null/1',
      '//else.test/a.js',
    ])
      expect(() => allow(foreign), foreign).toThrow('expected one of https://site.test');
  });

  test('has no rule by which a string could become HTML', async () => {
    const { allowOwnScripts } = await load(true);
    allowOwnScripts();
    expect(Object.keys(policies.get('default')!)).toEqual(['createScriptURL']);
  });
});

describe('parsePage', () => {
  test('hands the browser a page that the policy has seen', async () => {
    const { parsePage } = await load(true);
    parsePage('<p>甲');
    parsePage('<p>乙');
    expect(parsed).toEqual([{ trusted: '<p>甲' }, { trusted: '<p>乙' }]);
  });

  test('parses as ever where the browser knows no Trusted Types', async () => {
    const { parsePage, allowOwnScripts } = await load(false);
    allowOwnScripts();
    parsePage('<p>甲');
    expect(parsed).toEqual(['<p>甲']);
  });
});
