import type { FactName } from './fields.ts';
import type { FactEvidence, FoundFacts } from './types.ts';
import { toShortName } from './find-place.ts';

/** Facts that somebody states; null says that the document doesn't tell. */
export type GivenFacts = Partial<Record<FactName, FactEvidence<string | number> | null>>;

/** The facts of a report, with those that somebody states in their place. */
export function withGiven(found: FoundFacts, given: GivenFacts): FoundFacts {
  const facts: Record<string, FactEvidence<string | number> | undefined> = { ...found };
  for (const [name, fact] of Object.entries(given)) facts[name] = fact ?? undefined;
  const full = facts['townFull'] ?? facts['town'];
  facts['townFull'] ??= full;
  if (given.townFull && !given.town)
    facts['town'] = { ...given.townFull, value: toShortName(String(given.townFull.value)) };
  return Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== undefined));
}
