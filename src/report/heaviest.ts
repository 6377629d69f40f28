/** The entry of the greatest weight, the first of equals; undefined of none. */
export function heaviest<K>(weights: ReadonlyMap<K, number>): [K, number] | undefined {
  return Array.from(weights).sort((a, b) => b[1] - a[1])[0];
}
