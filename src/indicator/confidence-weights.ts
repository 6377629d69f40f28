import type { Weights } from './confidence.ts';

/** What each piece of evidence weighs, written by `scripts/fit-confidence.ts`; not to be edited by hand. */
export const weights: Weights = {
  none: 4.485,
  indirect: -2.221,
  distance: -0.106,
  rivals: -1.073,
  short: -1.065,
  ragged: -0.303,
  defect: -1.238,
};
