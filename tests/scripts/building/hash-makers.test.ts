import { expect, test } from 'vitest';
import { hashMakers } from '../../../scripts/building/hash-makers.ts';

test('pages are made anew for another address, not for another folder', () => {
  const here = hashMakers({ SITE: 'https://example.org' });
  expect(hashMakers({ SITE: 'https://example.org', HOME: '/elsewhere' })).toBe(here);
  expect(hashMakers({ SITE: 'https://example.com' })).not.toBe(here);
  expect(hashMakers({ SITE: 'https://example.org', BASE_PATH: '/duidu' })).not.toBe(here);
});
