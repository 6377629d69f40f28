import type { Weights } from './confidence.ts';

/** What each piece of evidence weighs, written by `scripts/fit-confidence.ts`; not to be edited by hand. */
export const weights: Weights = {
  none: 5.042,
  indirect: -2.111,
  distance: -0.325,
  rivals: -0.632,
  short: -1.031,
  defect: -1.647,
};
