/**
 * In how many places each of some folded phrases stands, none overlapping another of its own; one pass over the texts,
 * however many phrases there are. An empty phrase stands nowhere.
 */
export function countPhrases(texts: readonly string[], phrases: readonly string[]): number[] {
  const counts = phrases.map(() => 0);
  const byBeginning = Map.groupBy(phrases.keys(), (nth) => phrases[nth]!.charCodeAt(0));
  for (const text of texts) {
    const behind = phrases.map(() => 0);
    for (let at = 0; at < text.length; at++) {
      for (const nth of byBeginning.get(text.charCodeAt(at)) ?? []) {
        const phrase = phrases[nth]!;
        if (at < behind[nth]! || !text.startsWith(phrase, at)) continue;
        counts[nth]!++;
        behind[nth] = at + phrase.length;
      }
    }
  }
  return counts;
}
