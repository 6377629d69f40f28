import type { Unit } from './units.ts';

/** What each kind of likeness counts for; chosen on the pairs of `tests/gold/pairs.yaml`. */
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

/** Weights of the stretches that a text has, each stretch by its number. */
interface Vector {
  grams: Int32Array;
  weights: Float64Array;
}

/** Vectors of length 1: a rare stretch weighs more than one that every section has (tf-idf). */
function toVectors(all: readonly ReadonlyMap<string, number>[]): { vectors: Vector[]; size: number } {
  const spread = new Map<string, number>();
  for (const counts of all) for (const gram of counts.keys()) spread.set(gram, (spread.get(gram) ?? 0) + 1);
  const numbers = new Map([...spread.keys()].map((gram, number) => [gram, number]));
  const vectors = all.map((counts) => {
    const weights = [...counts].map(
      ([gram, n]) => (1 + Math.log(n)) * Math.log((1 + all.length) / spread.get(gram)!),
    );
    const length = Math.hypot(...weights) || 1;
    return {
      grams: Int32Array.from(counts.keys(), (gram) => numbers.get(gram)!),
      weights: Float64Array.from(weights, (weight) => weight / length),
    };
  });
  return { vectors, size: numbers.size };
}

/** Gives the cosines of some vectors with another one, which is spread out once for all of them. */
function createCosines({ vectors, size }: ReturnType<typeof toVectors>) {
  const wide = new Float64Array(size);
  return (others: readonly number[], one: number): number[] => {
    const { grams, weights } = vectors[one]!;
    for (let at = 0; at < grams.length; at++) wide[grams[at]!] = weights[at]!;
    const cosines = others.map((other) => {
      const { grams, weights } = vectors[other]!;
      let sum = 0;
      for (let at = 0; at < grams.length; at++) sum += weights[at]! * wide[grams[at]!]!;
      return sum;
    });
    for (let at = 0; at < grams.length; at++) wide[grams[at]!] = 0;
    return cosines;
  };
}

/**
 * How alike each of some sections is to another one, 0 for nothing in common; 1 is hardly ever reached.
 *
 * Headings and content are compared by the two-character stretches that they share (cosine of tf-idf), and by the
 * indicators that they count. Sections in the same place (both first of their row, both as deep) are a little nearer,
 * and the fewer sections two reports have in the row, the likelier it is that these are meant for each other.
 */
export function createLikeness(units: readonly Unit[]): (others: readonly number[], one: number) => number[] {
  const headings = createCosines(toVectors(units.map(({ heading }) => count(heading))));
  const contents = createCosines(toVectors(units.map(({ content }) => count(content))));
  const indicators = createCosines(
    toVectors(units.map((unit) => new Map(unit.indicators.map((id) => [id, 1])))),
  );
  const crowds = Map.groupBy(units, ({ report, row }) => `${report} ${row}`);
  const crowdsOf = units.map(({ report, row }) => crowds.get(`${report} ${row}`)!.length);
  return (others, b) => {
    const [heading, content, indicator] = [headings(others, b), contents(others, b), indicators(others, b)];
    return others.map((a, at) => {
      const [one, other] = [units[a]!, units[b]!];
      return (
        weights.heading * heading[at]! +
        weights.content * content[at]! +
        weights.indicators * indicator[at]! +
        ((one.outer === null) === (other.outer === null) ? weights.first : 0) +
        (one.depth === other.depth ? weights.depth : 0) +
        weights.alone / Math.max(crowdsOf[a]!, crowdsOf[b]!)
      );
    });
  };
}
