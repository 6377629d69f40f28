import { assert, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { checkName } from '../../src/search/name-check.ts';

test('law: a check has 16 bits and is the same for the same name', () => {
  assert(
    property(string({ unit: 'binary' }), (name) => {
      const check = checkName(name);
      expect(check).toBe(checkName(name.slice()));
      expect(Number.isInteger(check) && check >= 0 && check < 2 ** 16).toBe(true);
    }),
  );
});

test('names that differ in one character or in their order have other checks', () => {
  expect(new Set(['税收', '收税', '税收收入', '财政收入', ''].map(checkName)).size).toBe(5);
});
