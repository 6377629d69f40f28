import type { Unit } from './units.ts';

/** What each kind of likeness counts for; chosen on the pairs of `content/gold/pairs.yaml`. */
const weights = {
  heading: 0.25,
  content: 0.6,
  indicators: 0.1,
  first: 0.03,
  depth: 0.04,
  alone: 0.1,
} as const;

/** Two-character stretches of a text, counted. */
function count(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (let at = 0; at + 2 <= text.length; at++) {
    const gram = text.slice(at, at + 2);
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return counts;
}

/** The stretches that a text has, each by its number, with their weights. */
interface Vector {
  grams: Int32Array;
  weights: Float64Array;
}

/** Vectors of length 1: a rare stretch weighs more than one that every section has (tf-idf). */
function toVectors(all: readonly ReadonlyMap<string, number>[]): Vector[] {
  const numbers = new Map<string, number>();
  const spread: number[] = [];
  const named = all.map((counts) =>
    Int32Array.from(counts.keys(), (gram) => {
      const number = numbers.get(gram) ?? numbers.size;
      numbers.set(gram, number);
      spread[number] = (spread[number] ?? 0) + 1;
      return number;
    }),
  );
  return all.map((counts, at) => {
    const grams = named[at]!;
    const weights = Float64Array.from(
      counts.values(),
      (n, index) => (1 + Math.log(n)) * Math.log((1 + all.length) / spread[grams[index]!]!),
    );
    const length = Math.hypot(...weights) || 1;
    return { grams, weights: weights.map((weight) => weight / length) };
  });
}

/** Goes through vectors and gives for each its cosines with those before it; only the stretches that they share cost time. */
function createWalk(vectors: readonly Vector[]): (at: number) => Float64Array {
  const having = new Map<number, { places: number[]; weights: number[] }>();
  let count = 0;
  return (at) => {
    const cosines = new Float64Array(count);
    const { grams, weights } = vectors[at]!;
    for (const [index, gram] of grams.entries()) {
      const weight = weights[index]!;
      const before = having.get(gram);
      if (before) {
        for (let i = 0; i < before.places.length; i++)
          cosines[before.places[i]!]! += before.weights[i]! * weight;
        before.places.push(count);
        before.weights.push(weight);
      } else having.set(gram, { places: [count], weights: [weight] });
    }
    count += 1;
    return cosines;
  };
}

/**
 * How alike each of some sections is to each before it, 0 for nothing in common; 1 is hardly ever reached.
 *
 * Headings and content are compared by the two-character stretches that they share (cosine of tf-idf), and by the
 * indicators that they count. Sections in the same place (both first of their row, both as deep) are a little nearer,
 * and the fewer sections two reports have in the row, the likelier it is that these are meant for each other.
 */
export function createLikeness(units: readonly Unit[]): (members: readonly number[]) => Float64Array[] {
  const headings = toVectors(units.map(({ heading }) => count(heading)));
  const contents = toVectors(units.map(({ content }) => count(content)));
  const indicators = toVectors(units.map((unit) => new Map(unit.indicators.map((id) => [id, 1]))));
  const crowds = Map.groupBy(units, ({ report, row }) => `${report} ${row}`);
  const crowdsOf = units.map(({ report, row }) => crowds.get(`${report} ${row}`)!.length);
  return (members) => {
    const walks = [headings, contents, indicators].map(createWalk);
    return members.map((b) => {
      const [heading, content, indicator] = walks.map((walk) => walk(b));
      return Float64Array.from(content!, (alike, at) => {
        const [one, other] = [units[members[at]!]!, units[b]!];
        return (
          weights.heading * heading![at]! +
          weights.content * alike +
          weights.indicators * indicator![at]! +
          ((one.outer === null) === (other.outer === null) ? weights.first : 0) +
          (one.depth === other.depth ? weights.depth : 0) +
          weights.alone / Math.max(crowdsOf[members[at]!]!, crowdsOf[b]!)
        );
      });
    });
  };
}
