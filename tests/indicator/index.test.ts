import { expect, test } from 'vitest';
import * as indicator from '../../src/indicator/index.ts';

test('the folder exports', () => {
  expect(Object.keys(indicator).sort()).toEqual([
    'createCatalogue',
    'dimensions',
    'hasDimension',
    'isDimension',
    'readCatalogue',
    'resolve',
    'toRecords',
  ]);
});
