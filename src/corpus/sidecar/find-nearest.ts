/** Of words the one that is written most like another, such as `townFull` for `townFul`; the first of several. */
export function findNearest(word: string, words: readonly string[]): string {
  const distances = new Map(words.map((other) => [other, countEdits(word.slice(0, 40), other)]));
  return words.toSorted((a, b) => (distances.get(a) ?? 0) - (distances.get(b) ?? 0))[0] ?? '';
}

/** Least letters to put in, take out or change so that one word becomes another, whatever their case. */
function countEdits(one: string, other: string): number {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
