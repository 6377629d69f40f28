/** The place behind all numbers of an ascending list, or of its part `[from, to)`, that are at most `value`. */
export function bisectRight(
  numbers: ArrayLike<number>,
  value: number,
  from = 0,
  to = numbers.length,
): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! > value) high = middle;
    else low = middle + 1;
  }
  return low;
}
