import type { Weights } from './confidence.ts';

/** What each piece of evidence weighs, written by `scripts/fit-confidence.ts`; not to be edited by hand. */
export const weights: Weights = {
  none: 4.456,
  indirect: -2.149,
  distance: 0.166,
  rivals: -1.018,
  short: -0.777,
  ragged: -0.776,
  defect: -1.237,
};
