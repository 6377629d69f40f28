import { expect, test } from 'vitest';
import * as browser from '../../src/search/browser/index.ts';
import * as search from '../../src/search/index.ts';

test('the doors of search', () => {
  expect(Object.keys(search).sort()).toEqual(['buildIndex', 'toPacks', 'toTerms', 'toWords']);
  expect(Object.keys(browser).sort()).toEqual([
    'Block',
    'createEngine',
    'facets',
    'filterHits',
    'findEnds',
    'findHits',
    'isPlain',
    'openLibrary',
    'openPagefind',
    'orderHits',
    'orders',
    'parseQuery',
    'splitQuantities',
    'toContext',
    'usualDistance',
  ]);
});
