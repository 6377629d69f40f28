import { expect, test } from 'vitest';
import { readAddress } from '../../../scripts/building/read-address.ts';

test.each([
  [undefined, '/'],
  ['', '/'],
  ['/', '/'],
  ['duidu', '/duidu/'],
  ['/duidu', '/duidu/'],
  ['/a/b/', '/a/b/'],
])('BASE_PATH %s is %s', (written, base) => {
  expect(readAddress({ BASE_PATH: written, SITE: '' })).toEqual({ base, site: undefined });
});
