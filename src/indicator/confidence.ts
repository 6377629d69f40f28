import type { ReadingEvidence } from '../measure/types.ts';
import { weights } from './confidence-weights.ts';

/**
 * How sure a reading is that all of it is right (value, unit, kind, bound, status, period, name and what it belongs to), from
 * 0 to 1, to the hundredth: a logistic model whose weights `scripts/fit-confidence.ts` fits.
 */
export function confidenceOf(evidence: ReadingEvidence): number {
  return Math.round(100 * probability(evidence, weights)) / 100;
}

/** A weight for each piece of evidence, and one for none. */
export type Weights = Readonly<Record<keyof ReadingEvidence | 'none', number>>;

/** What the model says before it is rounded. */
export function probability(evidence: ReadingEvidence, { none, ...given }: Weights): number {
  let sum = none;
  for (const [name, weight] of Object.entries(given)) sum += weight * evidence[name as keyof ReadingEvidence];
  return 1 / (1 + Math.exp(-sum));
}
