import { array, assert, integer, property, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import { sharedSpans } from '../../src/reuse/index.ts';

const spansOf = (places: readonly (readonly [number, number])[]) =>
  sharedSpans(
    places.map(([start, end]) => ({ occurrences: [{ report: 'a', paragraph: 'p0', start, end }] })),
  ).get('a') ?? [];

test('spans that overlap or touch are one, in text order', () => {
  expect(
    spansOf([
      [20, 30],
      [5, 12],
      [12, 15],
      [8, 10],
    ]),
  ).toEqual([
    [5, 15],
    [20, 30],
  ]);
});

test('each report has its own, and one without any has none', () => {
  const occurrences = ['a', 'b'].map((report) => ({ report, paragraph: 'p0', start: 1, end: 9 }));
  const spans = sharedSpans([{ occurrences }]);
  expect(['a', 'b', 'c'].map((report) => spans.get(report))).toEqual([[[1, 9]], [[1, 9]], undefined]);
  expect(spans.get('a')).toEqual([[1, 9]]);
});

test('law: a character is within them where a wording covers it, however many there are', () => {
  const place = tuple(integer({ min: 0, max: 300 }), integer({ min: 1, max: 9 })).map(
    ([start, length]) => [start, start + length] as const,
  );
  assert(
    property(array(place, { minLength: 1, maxLength: 700 }), (places) => {
      const covered = (list: readonly (readonly [number, number])[]) =>
        Array.from({ length: 320 }, (_, at) => list.some(([start, end]) => start <= at && at < end));
      expect(covered(spansOf(places))).toEqual(covered(places));
    }),
    { numRuns: 30 },
  );
});
