import { expect, test } from 'vitest';
import { keepLast } from '../../src/corpus/keep-last.ts';

test('what was asked for last is kept, of so many keys', () => {
  const made: string[] = [];
  const read = keepLast(
    () => 2,
    (key: string) => {
      made.push(key);
      return key.toUpperCase();
    },
  );
  expect(['a', 'b', 'a', 'c', 'a', 'b'].map(read)).toEqual(['A', 'B', 'A', 'C', 'A', 'B']);
  expect(made).toEqual(['a', 'b', 'c', 'b']);
});

test('a key whose value is nothing is made once', () => {
  let calls = 0;
  const read = keepLast(
    () => 1,
    (): number | undefined => {
      calls += 1;
      return undefined;
    },
  );
  expect([read('a'), read('a'), calls]).toEqual([undefined, undefined, 1]);
});
