import type { Weights } from './confidence.ts';

/** What each piece of evidence weighs, written by `scripts/fit-confidence.ts`; not to be edited by hand. */
export const weights: Weights = {
  none: 3.969,
  indirect: -2.423,
  distance: -0.107,
  rivals: -0.54,
  short: -0.732,
  ragged: -1.138,
  defect: -0.98,
};
