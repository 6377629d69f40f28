import type { ComparedSection } from './units.ts';

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

/**
 * Vectors of length 1: a rare stretch weighs more than one that every section has (tf-idf). Each is made when it is asked for,
 * so that those of many reports need no room.
 */
function createVectors(
  all: readonly ComparedSection[],
  read: (unit: ComparedSection) => ReadonlyMap<string, number>,
): (at: number) => Vector {
  const numbers = new Map<string, number>();
  const spread: number[] = [];
  for (const unit of all) {
    for (const gram of read(unit).keys()) {
      const number = numbers.get(gram) ?? numbers.size;
      numbers.set(gram, number);
      spread[number] = (spread[number] ?? 0) + 1;
    }
  }
  return (at) => {
    const counts = read(all[at]!);
    const grams = Int32Array.from(counts.keys(), (gram) => numbers.get(gram)!);
    const weights = Float64Array.from(
      counts.values(),
      (n, index) => (1 + Math.log(n)) * Math.log((1 + all.length) / spread[grams[index]!]!),
    );
    const length = Math.hypot(...weights) || 1;
    return { grams, weights: weights.map((weight) => weight / length) };
  };
}

/** Gives for each vector its cosines with those that joined before; only the stretches that they share cost time. */
function createWalk(vectorOf: (at: number) => Vector): (at: number, joins: boolean) => Float64Array {
  const having = new Map<number, { places: number[]; weights: number[] }>();
  let count = 0;
  return (at, joins) => {
    const cosines = new Float64Array(count);
    const { grams, weights } = vectorOf(at);
    for (const [index, gram] of grams.entries()) {
      const weight = weights[index]!;
      const before = having.get(gram);
      if (before) {
        for (let i = 0; i < before.places.length; i++)
          cosines[before.places[i]!]! += before.weights[i]! * weight;
      }
      if (!joins) continue;
      const { places, weights: all } = before ?? { places: [], weights: [] };
      places.push(count);
      all.push(weight);
      if (!before) having.set(gram, { places, weights: all });
    }
    if (joins) count += 1;
    return cosines;
  };
}

/** How alike a section is to each that joined before it, in their order; it joins them, or not. */
export type Likeness = (at: number, joins: boolean) => Float64Array;

/**
 * How alike sections are, 0 for nothing in common; 1 is hardly ever reached.
 *
 * Headings and content are compared by the two-character stretches that they share (cosine of tf-idf), and by the
 * indicators that they count. Sections in the same place (both first of their row, both as deep) are a little nearer,
 * and the fewer sections two reports have in the row, the likelier it is that these are meant for each other.
 *
 * @param units by whose numbers of stretches rarity is told.
 * @returns a beginning without any section.
 */
export function createLikeness(units: readonly ComparedSection[]): () => Likeness {
  const vectors = [
    createVectors(units, ({ heading }) => count(heading)),
    createVectors(units, ({ content }) => count(content)),
    createVectors(units, ({ indicators }) => new Map(indicators.map((id) => [id, 1]))),
  ];
  const crowds = Map.groupBy(units, ({ report, row }) => `${report} ${row}`);
  const crowdsOf = units.map(({ report, row }) => crowds.get(`${report} ${row}`)!.length);
  return () => {
    const walks = vectors.map(createWalk);
    const members: number[] = [];
    return (b, joins) => {
      const [heading, content, indicator] = walks.map((walk) => walk(b, joins));
      const likes = Float64Array.from(content!, (alike, at) => {
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
      if (joins) members.push(b);
      return likes;
    };
  };
}
