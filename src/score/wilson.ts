import type { Rate } from '../corpus/gold/index.ts';

/** The normal deviate of 95 %. */
const z = 1.959964;

/**
 * The 95 % interval of a rate, 0 to 1, by Wilson's score (E. B. Wilson, JASA 22, 1927), which holds for few items and for
 * rates near 1; null of none.
 */
export function wilson({ right, of }: Rate): [low: number, high: number] | null {
  if (of === 0) return null;
  const rate = right / of;
  const middle = rate + z ** 2 / (2 * of);
  const half = z * Math.sqrt((rate * (1 - rate)) / of + z ** 2 / (4 * of ** 2));
  const whole = 1 + z ** 2 / of;
  return [Math.max(0, (middle - half) / whole), Math.min(1, (middle + half) / whole)];
}
