import { expect, test } from 'vitest';
import { toGiven } from '../../../../src/client/own/thread/to-given.ts';

test('What a reader wrote is a fact without words of the text, and an empty field says that there is none', () => {
  expect(toGiven({ townFull: ' 青石镇 ', county: '', statedYear: '2030' })).toEqual({
    townFull: { value: '青石镇', quote: '', from: 'text' },
    county: null,
    statedYear: { value: 2030, quote: '', from: 'text' },
  });
});

test.for(['去年', '2130', '30', '2030年'])('The year %s changes nothing', (statedYear) => {
  expect(toGiven({ statedYear })).toEqual({});
});
