import { expect, test } from 'vitest';
import * as exportsOfFolder from '../../src/exports/index.ts';

test('the folder exports', () => {
  expect(Object.keys(exportsOfFolder).sort()).toEqual([
    'columnType',
    'columns',
    'createDataFiles',
    'createIndicatorFile',
    'fromCell',
    'toCsv',
    'toJson',
    'toJsonSchema',
  ]);
});
