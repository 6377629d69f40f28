import type { Weights } from './confidence.ts';

/** What each piece of evidence weighs, written by `scripts/fit-confidence.ts`; not to be edited by hand. */
export const weights: Weights = {
  none: 4.944,
  indirect: -2.237,
  distance: -0.077,
  rivals: -0.88,
  short: -0.852,
  defect: -1.522,
};
