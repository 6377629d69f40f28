import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { earlyAnswer } from '../../../src/components/search/early-answer.ts';
import { createRoutes } from '../../../src/url/index.ts';

const { script, hash } = earlyAnswer(createRoutes('/duidu/'));

/** Runs the script of the head at an address, and gives what it asks for. */
function run(search: string, brings = '/duidu/assets/open.js /duidu/assets/hits.js'): string[] {
  const asked: string[] = [];
  const document = {
    currentScript: { dataset: { brings } },
    createElement: () => ({ href: '' }),
    head: { append: ({ href }: { href: string }) => asked.push(href) },
  };
  const fetch = (url: string, { cache }: RequestInit) => {
    asked.push(`${url} ${cache}`);
    return Promise.reject(new Error('no connection'));
  };
  const setTimeout = (act: () => void) => {
    act();
  };
  const location = { search };
  runInNewContext(script, { URLSearchParams, location, document, window: {}, fetch, setTimeout });
  return asked;
}

test('The head of the search page starts what an answer needs, where the address asks something', () => {
  expect(run('?part=plan&q=%E6%B0%91%E7%94%9F')).toEqual([
    '/duidu/search-index/manifest.bin no-cache',
    '/duidu/assets/open.js',
    '/duidu/assets/hits.js',
  ]);
  expect(run('?q=%E6%B0%91%E7%94%9F', 'open'), 'before the build has filled it in').toHaveLength(1);
  expect(hash).toMatch(/^sha256-/);
});

test('Where nothing is asked, it brings nothing', () => {
  for (const search of ['', '?q=', '?q=%20%20', '?part=plan']) expect(run(search)).toEqual([]);
});
