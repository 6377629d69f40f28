import type { Weights } from './confidence.ts';

/** What each piece of evidence weighs, written by `scripts/fit-confidence.ts`; not to be edited by hand. */
export const weights: Weights = {
  none: 4.907,
  indirect: -2.28,
  distance: 0.012,
  rivals: -1.004,
  short: -0.799,
  ragged: -0.134,
  defect: -1.439,
};
