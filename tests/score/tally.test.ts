import { expect, test } from 'vitest';
import { measures } from '../../src/corpus/gold/index.ts';
import { createTally, emptyScore, sumScores, toRatio } from '../../src/score/tally.ts';

const [first, second] = measures;

test('A tally counts what is right of all, and keeps what was wrong of the rest', () => {
  const tally = createTally();
  tally.add(first, true, 'never said');
  tally.add(first, false, '8% for 9%');
  tally.add(second, false);
  expect(tally.score[first]).toEqual({ right: 1, of: 2 });
  expect(tally.score[second]).toEqual({ right: 0, of: 1 });
  expect(tally.faults).toEqual([`${first}: 8% for 9%`]);
});

test('Scores add up measure by measure, and of nothing there is no ratio', () => {
  const one = { ...emptyScore(), [first]: { right: 1, of: 4 } };
  const sum = sumScores([one, one, emptyScore()]);
  expect(toRatio(sum[first])).toBe(0.25);
  expect(toRatio(sum[second])).toBeNull();
});
