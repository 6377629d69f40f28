import { magnitudeOf } from './amount.ts';
import type { Magnitude } from './types.ts';

const magnitudes = ['yi', 'wan', 'one'] as const;

/** So many digits before the point are the most that a label is read with: `999999万元`. */
const longest = 1e6;

/**
 * The one magnitude in which several amounts are written beside each other: the greatest of which the least amount is a
 * tenth at least (`1.78亿元` beside `0.472亿元`, `11400个` beside `110个`), or, where none is, the least that keeps the
 * greatest amount under seven digits.
 */
export function commonMagnitude(values: readonly number[]): Exclude<Magnitude, 'auto'> {
  const sizes = values.map(Math.abs).filter((value) => value > 0);
  const [least, greatest] = [Math.min(...sizes), Math.max(...sizes)];
  if (sizes.length === 0) return 'one';
  const fitting = magnitudes.filter((one) => {
    const { size } = magnitudeOf(greatest, one);
    return greatest >= size * (1 - 1e-9) && greatest / size < longest;
  });
  return (
    fitting.find((one) => least >= (magnitudeOf(0, one).size / 10) * (1 - 1e-9)) ?? fitting.at(-1) ?? 'yi'
  );
}
