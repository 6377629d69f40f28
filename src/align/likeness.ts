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

type Vector = ReadonlyMap<string, number>;

/** Vectors of length 1: a rare stretch weighs more than one that every section has (tf-idf). */
function toVectors(all: readonly ReadonlyMap<string, number>[]): Vector[] {
  const spread = new Map<string, number>();
  for (const counts of all) for (const gram of counts.keys()) spread.set(gram, (spread.get(gram) ?? 0) + 1);
  return all.map((counts) => {
    const weighed = [...counts].map(
      ([gram, n]) => [gram, (1 + Math.log(n)) * Math.log((1 + all.length) / spread.get(gram)!)] as const,
    );
    const length = Math.hypot(...weighed.map(([, weight]) => weight)) || 1;
    return new Map(weighed.map(([gram, weight]) => [gram, weight / length]));
  });
}

function cosine(a: Vector, b: Vector): number {
  let sum = 0;
  for (const [gram, weight] of a) sum += weight * (b.get(gram) ?? 0);
  return sum;
}

/**
 * How alike two sections are, 0 for nothing in common; 1 is hardly ever reached.
 *
 * Headings and content are compared by the two-character stretches that they share (cosine of tf-idf), and by the
 * indicators that they count. Sections in the same place (both first of their row, both as deep) are a little nearer,
 * and the fewer sections two reports have in the row, the likelier it is that these are meant for each other.
 */
export function createLikeness(units: readonly Unit[]): (a: number, b: number) => number {
  const headings = toVectors(units.map(({ heading }) => count(heading)));
  const contents = toVectors(units.map(({ content }) => count(content)));
  const indicators = toVectors(units.map((unit) => new Map(unit.indicators.map((id) => [id, 1]))));
  const crowds = Map.groupBy(units, ({ report, row }) => `${report} ${row}`);
  const crowdOf = ({ report, row }: Unit) => crowds.get(`${report} ${row}`)!.length;
  return (a, b) => {
    const [one, other] = [units[a]!, units[b]!];
    return (
      weights.heading * cosine(headings[a]!, headings[b]!) +
      weights.content * cosine(contents[a]!, contents[b]!) +
      weights.indicators * cosine(indicators[a]!, indicators[b]!) +
      ((one.outer === null) === (other.outer === null) ? weights.first : 0) +
      (one.depth === other.depth ? weights.depth : 0) +
      weights.alone / Math.max(crowdOf(one), crowdOf(other))
    );
  };
}
