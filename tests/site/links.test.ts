import { describe, expect, test } from 'vitest';
import { findDeadLinks, findDoubledIds } from '../support/site/links.ts';
import { dist as madeUpDist } from '../support/site/made-up.ts';
import { makeFolder } from '../support/temporary.ts';

describe('Links', () => {
  test('lead to a file that exists, and to a place in it', () => {
    expect(findDeadLinks(madeUpDist)).toEqual([]);
  });

  test('have one place to lead to: no page gives an id twice', () => {
    expect(findDoubledIds(madeUpDist)).toEqual([]);
  });

  test('that are dead are found', () => {
    const dist = makeFolder({
      'index.html': `<html data-base="/duidu"><p id="a"><p id="a">
        <a href="/duidu/about/#b">good</a><a href="#a">good</a><a href="https://example.org/">elsewhere</a>
        <a href="/about/">past the base</a><a href="/duidu/about/#c">no such place</a><img src="/duidu/a.png">`,
      'about/index.html': '<p id="b">',
      'reports/a/index.html':
        '<a href="#c2-5">good</a><a href="#c5-2">backwards</a><a href="#x">no such place</a>',
    });
    expect(findDeadLinks(dist)).toEqual([
      '/ → /about/',
      '/ → /duidu/about/#c',
      '/ → /duidu/a.png',
      '/reports/a/ → #c5-2',
      '/reports/a/ → #x',
    ]);
    expect(findDoubledIds(dist)).toEqual(['/ #a']);
  });
});
