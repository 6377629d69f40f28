import type { Weights } from './confidence.ts';

/** What each piece of evidence weighs, written by `scripts/fit-confidence.ts`; not to be edited by hand. */
export const weights: Weights = {
  none: 5.01,
  indirect: -2.095,
  distance: -0.391,
  rivals: -0.724,
  short: -1.025,
  defect: -1.571,
};
