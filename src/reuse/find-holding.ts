/**
 * The last of some stretches that begins at a place or before it.
 *
 * @param stretches in the order of their beginnings; the first holds whatever stands before it, too.
 */
export function findHolding<Stretch extends { first: number }>(
  stretches: readonly Stretch[],
  place: number,
): Stretch {
  let [low, high] = [0, stretches.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (stretches[middle]!.first <= place) low = middle;
    else high = middle - 1;
  }
  return stretches[low]!;
}
