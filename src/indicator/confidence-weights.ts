import type { Weights } from './confidence.ts';

/** What each piece of evidence weighs, written by `scripts/fit-confidence.ts`; not to be edited by hand. */
export const weights: Weights = {
  none: 3.999,
  indirect: -2.236,
  distance: -0.238,
  rivals: -0.609,
  short: -0.824,
  ragged: -1.045,
  defect: -1.085,
};
