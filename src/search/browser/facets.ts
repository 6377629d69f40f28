import type { Part, Topic } from '../../report/types.ts';

/** By what places are told apart and filtered. */
export const facets = ['report', 'part', 'topic'] as const;
/** One of `facets`; also the name of its parameter in the address. */
export type Facet = (typeof facets)[number];

/** For each facet the values that are wanted; none means all. */
export type FacetChoice = Readonly<Record<Facet, readonly string[]>>;

/** What stands somewhere: a place that says a phrase, or a stretch of text. What is before the first section has neither part nor topic. */
export interface FacetValues {
  report: string;
  part: Part | null;
  topic: Topic | null;
}

/** For each facet a sum for each value. */
export type Sums = Record<Facet, Map<string, number>>;

/** What a choice lets through, and for each facet how much there would be of each value. */
export interface Filtered<T> {
  kept: T[];
  /** Counted with the choices of the other facets, so that each number is what ticking its box would show. */
  sums: Sums;
}

/**
 * Filters things by where they stand.
 *
 * @param sizeOf what each adds to the sums.
 */
export function filterBy<T extends FacetValues>(
  things: readonly T[],
  choice: FacetChoice,
  sizeOf: (thing: T) => number = () => 1,
): Filtered<T> {
  const wanted = facets.map((facet) => new Set(choice[facet]));
  const sums: Sums = { report: new Map(), part: new Map(), topic: new Map() };
  const kept = things.filter((thing) => {
    const fails = facets.filter(
      (facet, nth) => wanted[nth]!.size > 0 && !wanted[nth]!.has(thing[facet] ?? ''),
    );
    for (const facet of facets) {
      const value = thing[facet];
      if (value === null || fails.some((other) => other !== facet)) continue;
      sums[facet].set(value, (sums[facet].get(value) ?? 0) + sizeOf(thing));
    }
    return fails.length === 0;
  });
  return { kept, sums };
}
