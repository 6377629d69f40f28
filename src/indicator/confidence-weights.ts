import type { Weights } from './confidence.ts';

/** What each piece of evidence weighs, written by `scripts/fit-confidence.ts`; not to be edited by hand. */
export const weights: Weights = {
  none: 4.215,
  indirect: -2.131,
  distance: -0.203,
  rivals: -0.852,
  short: -1.165,
  ragged: -0.262,
  defect: -1.185,
};
