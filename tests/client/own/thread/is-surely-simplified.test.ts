import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isSurelySimplified } from '../../../../src/client/own/thread/is-surely-simplified.ts';
import { simplify } from '../../../../src/text/simplify.ts';

test('No character that is read as a simplified one passes for surely simplified', () => {
  const all = Array.from({ length: 0x9fff - 0x4e00 + 1 }, (_, at) => String.fromCodePoint(0x4e00 + at));
  const read = all.filter((sign) => simplify(sign) !== sign);
  expect(read.length).toBeGreaterThan(1000);
  expect(read.filter((sign) => isSurelySimplified(`完成${sign}。`))).toEqual([]);
});

test('A report of common characters is surely simplified', () => {
  expect(isSurelySimplified(readFileSync('tests/fixtures/intake/report.txt', 'utf8'))).toBe(true);
});
