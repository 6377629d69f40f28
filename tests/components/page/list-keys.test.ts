import { expect, test } from 'vitest';
import { listKeys } from '../../../src/components/page/list-keys.ts';

const keysOf = (kind: Parameters<typeof listKeys>[0]) => listKeys(kind).map(([keys]) => keys.join(' '));

test('every page lists the keys of all pages', () => {
  for (const kind of ['report', 'verify', 'data', undefined] as const)
    expect(keysOf(kind)).toEqual(expect.arrayContaining(['/ Ctrl K', '?']));
});

test('a page lists its own keys first, and each key once', () => {
  expect(keysOf('report')).toEqual(['← →', 'n p', 'Esc', '/ Ctrl K', 'Tab', '?']);
  expect(keysOf('own')).toContain('j k');
  expect(keysOf('data')).not.toContain('n p');
});
