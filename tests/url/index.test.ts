import { expect, test } from 'vitest';
import * as url from '../../src/url/index.ts';

test('url exports routes, the state codec and its fields', () => {
  expect(Object.keys(url).sort()).toEqual([
    'createRoutes',
    'describeIgnored',
    'formatState',
    'ids',
    'number',
    'oneOf',
    'parseState',
    'renameParam',
    'text',
    'texts',
    'toCorrectionLink',
  ]);
});
