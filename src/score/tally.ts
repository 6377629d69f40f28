import { measures } from '../corpus/gold/index.ts';
import type { Measure, Rate, Score } from '../corpus/gold/index.ts';
import type { Scored } from './types.ts';

/** Counts what is right and what is not, measure by measure. */
export interface Tally extends Scored {
  /** Count one more of a measure; a fault says what was got and wanted. */
  add: (measure: Measure, right: boolean, fault?: string) => void;
}

/** A score of nothing. */
export function emptyScore(): Score {
  return Object.fromEntries(measures.map((m): [Measure, Rate] => [m, { right: 0, of: 0 }])) as Score;
}

/** A tally that begins at nothing. */
export function createTally(): Tally {
  const score = emptyScore();
  const faults: string[] = [];
  return {
    score,
    faults,
    add(measure, right, fault) {
      score[measure].of += 1;
      if (right) score[measure].right += 1;
      else if (fault !== undefined) faults.push(`${measure}: ${fault}`);
    },
  };
}

/** Scores added up. */
export function sumScores(scores: readonly Score[]): Score {
  const sum = emptyScore();
  for (const measure of measures) {
    for (const score of scores) {
      sum[measure].right += score[measure].right;
      sum[measure].of += score[measure].of;
    }
  }
  return sum;
}

/** Right of all, 0 to 1; null of none. */
export function toRatio({ right, of }: Rate): number | null {
  return of === 0 ? null : right / of;
}
