import { expect, test } from 'vitest';
import { toTicks } from '../../../../src/client/search/beside/show-strips.ts';

const extents = [
  { report: 'qingshi', part: null, topic: null, length: 60 },
  { report: 'qingshi', part: null, topic: null, length: 40 },
  { report: 'heyan', part: null, topic: null, length: 10 },
];
const occurrence = (report: string, at: number, nth: number) => ({
  ...{ report, nth, number: 0, part: null, topic: null, opening: null },
  places: [[at, at + 4]] as [number, number][],
});

test('A tick stands where its place begins in the whole of the report, one a place', () => {
  const ticks = toTicks(
    [occurrence('qingshi', 25, 1), occurrence('qingshi', 75, 2), occurrence('heyan', 0, 1)],
    extents,
  );
  expect([...ticks]).toEqual([
    [
      'qingshi',
      [
        { nth: 1, at: 0.25 },
        { nth: 2, at: 0.75 },
      ],
    ],
    ['heyan', [{ nth: 1, at: 0 }]],
  ]);
});
