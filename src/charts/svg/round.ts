/** A length in px as it is drawn: a tenth of a px is enough, and keeps the page small. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
