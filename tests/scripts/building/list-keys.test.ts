import { expect, test } from 'vitest';
import { listKeys } from '../../../scripts/building/list-keys.ts';
import { readReportKeys } from '../../../src/corpus/store/index.ts';

test('each report that was stored has the key that it was stored with', () => {
  const stored = [...readReportKeys()];
  expect(stored.length).toBeGreaterThan(0);
  expect(listKeys()).toEqual(expect.arrayContaining(stored));
});
