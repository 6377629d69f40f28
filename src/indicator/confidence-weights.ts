import type { Weights } from './confidence.ts';

/** What each piece of evidence weighs, written by `scripts/fit-confidence.ts`; not to be edited by hand. */
export const weights: Weights = {
  none: 4.669,
  indirect: -2.239,
  distance: 0.172,
  rivals: -1.206,
  short: -0.806,
  ragged: -0.315,
  defect: -1.262,
};
