import { expect, test } from 'vitest';
import * as browser from '../../src/search/browser/index.ts';
import * as search from '../../src/search/index.ts';

test('the doors of search', () => {
  expect(Object.keys(search)).toEqual(['buildIndex']);
  expect(Object.keys(browser).sort()).toEqual([
    'Block',
    'createEngine',
    'facets',
    'filterBy',
    'findEnds',
    'isPlain',
    'markBlock',
    'openLibrary',
    'openPagefind',
    'orderHits',
    'orders',
    'parseQuery',
    'splitPortions',
    'splitQuantities',
    'toContext',
    'usualDistance',
  ]);
});
