import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toJson } from '../../src/exports/index.ts';

test('a list stands one item a line', () => {
  expect(toJson([{ a: 1 }, { a: 2 }])).toBe('[\n{"a":1},\n{"a":2}\n]\n');
});
test('an empty list is a list', () => {
  expect(toJson([])).toBe('[]\n');
});
test('reading gives the value back', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.stringify(JSON.parse(toJson(value)))).toBe(JSON.stringify(value));
    }),
  );
});
