import type { Hit } from './hits.ts';

/** By what hits are told apart and filtered. */
export const facets = ['report', 'part', 'topic'] as const;
/** One of `facets`; also the name of its parameter in the address. */
export type Facet = (typeof facets)[number];

/** For each facet the values that are wanted; none means all. */
export type Choice = Readonly<Record<Facet, readonly string[]>>;

/** Hits that a choice lets through, and for each facet how many there would be of each value. */
export interface Filtered {
  hits: Hit[];
  /** Counted with the choices of the other facets, so that each number is what ticking its box would show. */
  counts: Record<Facet, Map<string, number>>;
}

const valueOf = (hit: Hit, facet: Facet): string | null =>
  facet === 'report' ? hit.block.report : hit[facet];

/** Filters hits by where they stand; a hit before the first section has neither part nor topic. */
export function filterHits(hits: readonly Hit[], choice: Choice): Filtered {
  const passes = (hit: Hit, facet: Facet): boolean => {
    const value = valueOf(hit, facet);
    return choice[facet].length === 0 || (value !== null && choice[facet].includes(value));
  };
  const counts = { report: new Map(), part: new Map(), topic: new Map() } as Filtered['counts'];
  for (const hit of hits) {
    for (const facet of facets) {
      const value = valueOf(hit, facet);
      if (value === null || !facets.every((other) => other === facet || passes(hit, other))) continue;
      counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
    }
  }
  return { hits: hits.filter((hit) => facets.every((facet) => passes(hit, facet))), counts };
}
