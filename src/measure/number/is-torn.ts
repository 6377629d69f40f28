/** A character that nobody sees between two digits of a number. */
const torn =
  /[\d０-９.,．，]\s*[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]+\s*[\d０-９.,．，]/;

/** Whether a number, as the source writes it, has a character inside that nobody sees: what it was is not for us to say. */
export function isTorn(quote: string): boolean {
  return torn.test(quote);
}
