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

/** Two-character stretches of a text, each by the codes of its characters, counted. */
function count(text: string): Map<number, number> {
  const counts = new Map<number, number>();
  for (let at = 1; at < text.length; at++) {
    const stretch = (text.charCodeAt(at - 1) << 16) | text.charCodeAt(at);
    counts.set(stretch, (counts.get(stretch) ?? 0) + 1);
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
 *
 * @param founding the sections that tell what is rare; a stretch that none of them has is as rare as one that one of them has.
 */
function createVectors<Gram>(
  founding: readonly ComparedSection[],
  read: (unit: ComparedSection) => ReadonlyMap<Gram, number>,
): (unit: ComparedSection) => Vector {
  const numbers = new Map<Gram, number>();
  const spread: number[] = [];
  for (const unit of founding) {
    for (const gram of read(unit).keys()) {
      const number = numbers.get(gram) ?? numbers.size;
      numbers.set(gram, number);
      spread[number] = (spread[number] ?? 0) + 1;
    }
  }
  const rarities = Float64Array.from(spread, (sections) => Math.log((1 + founding.length) / sections));
  const rarest = Math.log(1 + founding.length);
  return (unit) => {
    const counts = read(unit);
    const grams = new Int32Array(counts.size);
    const weights = new Float64Array(counts.size);
    let [index, squares] = [0, 0];
    for (const [gram, n] of counts) {
      const number = numbers.get(gram) ?? -1;
      const weight = (1 + Math.log(n)) * (rarities[number] ?? rarest);
      grams[index] = number;
      weights[index++] = weight;
      squares += weight * weight;
    }
    const length = Math.sqrt(squares) || 1;
    return { grams, weights: weights.map((weight) => weight / length) };
  };
}

/** Gives for each vector its cosines with those that joined before; only the stretches that they share cost time. */
function createWalk(
  vectorOf: (unit: ComparedSection) => Vector,
): (unit: ComparedSection, joins: boolean) => Float64Array {
  const having = new Map<number, { places: number[]; weights: number[] }>();
  let count = 0;
  return (unit, joins) => {
    const cosines = new Float64Array(count);
    const { grams, weights } = vectorOf(unit);
    for (let index = 0; index < grams.length; index++) {
      const gram = grams[index]!;
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
 * @param units all sections.
 * @param isFounder whether a report's sections tell how rare a stretch is; only such may join.
 * @returns a beginning without any section.
 */
export function createLikeness(
  units: readonly ComparedSection[],
  isFounder: (report: string) => boolean,
): () => Likeness {
  const founding = units.filter(({ report }) => isFounder(report));
  const vectors = [
    createVectors(founding, ({ heading }) => count(heading)),
    createVectors(founding, ({ readContent }) => count(readContent())),
    createVectors(founding, ({ indicators }) => new Map(indicators.map((id) => [id, 1]))),
  ];
  const crowds = Map.groupBy(units, ({ report, row }) => `${report} ${row}`);
  const crowdsOf = units.map(({ report, row }) => crowds.get(`${report} ${row}`)!.length);
  return () => {
    const walks = vectors.map(createWalk);
    const members: number[] = [];
    return (b, joins) => {
      const other = units[b]!;
      const [heading, content, indicator] = walks.map((walk) => walk(other, joins));
      const likes = Float64Array.from(content!, (alike, at) => {
        const one = units[members[at]!]!;
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
