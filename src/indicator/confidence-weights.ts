import type { Weights } from './confidence.ts';

/** What each piece of evidence weighs, written by `scripts/fit-confidence.ts`; not to be edited by hand. */
export const weights: Weights = {
  none: 4.997,
  indirect: -2.228,
  distance: -0.19,
  rivals: -0.958,
  short: -0.852,
  defect: -1.541,
};
