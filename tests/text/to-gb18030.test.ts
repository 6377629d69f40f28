import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { toGb18030 } from '../../src/text/to-gb18030.ts';

const read = (bytes: Uint8Array) => new TextDecoder('gb18030', { fatal: true }).decode(bytes);

test('A text in GB18030 is read as it was, every place of the gazetteer too', () => {
  const places = readFileSync('content/places.txt', 'utf8');
  expect(read(toGb18030(places))).toBe(places);
  expect(toGb18030('A镇')).toEqual(Uint8Array.of(0x41, 0xd5, 0xf2));
});

test('A rare character takes four bytes', () => {
  for (const sign of ['㳇', '\u{20000}', '\u{2fffd}', '€']) expect(read(toGb18030(sign))).toBe(sign);
  expect(toGb18030('\u{20000}')).toHaveLength(4);
});
