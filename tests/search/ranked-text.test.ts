import { assert, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { decodeRanked, encodeRanked } from '../../src/search/ranked-text.ts';

test('law: a text is read as it was written', () => {
  assert(
    property(string({ unit: 'binary', maxLength: 500 }), (text) => {
      expect(decodeRanked(encodeRanked(text))).toBe(text);
    }),
  );
});

test('a text of every unit that there is has room', () => {
  const text = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit)).join('');
  expect(decodeRanked(encodeRanked(text))).toBe(text);
});

test('the frequent characters take one byte', () => {
  const rare = Array.from({ length: 400 }, (_, at) => String.fromCharCode(0x4e00 + at)).join('');
  const { alphabet, bytes } = encodeRanked(`${'镇村'.repeat(400)}${rare}`);
  expect(alphabet.frequent.slice(0, 2)).toBe('村镇');
  expect(bytes.length).toBeLessThan(1200 + 150);
});
