import type { FactName } from '../facts/fields.ts';
import type { GivenFacts } from '../facts/with-given.ts';
import { sidecarFields } from '../facts/fields.ts';
import { isFact } from '../facts/is-fact.ts';
import { Refusal } from '../refusal.ts';
import { readMap } from './read-map.ts';

/**
 * The facts that a sidecar states, as a person wrote them; an open one (`county:`) states nothing.
 *
 * @throws Refusal where it is no YAML, says much by little with aliases, or states what the site would refuse.
 */
export function readStated(sidecar: string): GivenFacts {
  const stated: GivenFacts = {};
  const facts = readMap(sidecar);
  for (const name of Object.keys(sidecarFields) as FactName[]) {
    const value = facts[name] ?? '';
    if (value === '') continue;
    if (!isFact(name, value)) throw new Refusal('sidecar-fact');
    stated[name] = { value, quote: String(value), from: 'text' };
  }
  const notes = facts['notes'] ?? [];
  if (!Array.isArray(notes) || !notes.every((note) => isFact('title', note)))
    throw new Refusal('sidecar-fact');
  return stated;
}
