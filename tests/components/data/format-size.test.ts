import { expect, test } from 'vitest';
import { formatSize } from '../../../src/components/data/format-size.ts';

test.each([
  [0, '0.0 kB'],
  [6868, '6.9 kB'],
  [9998, '10 kB'],
  [337_758, '338 kB'],
  [1_260_000, '1.3 MB'],
])('%d bytes read as %s', (bytes, text) => {
  expect(formatSize(bytes)).toBe(text);
});
