import type { FactName } from '../facts/fields.ts';
import type { GivenFacts } from '../facts/with-given.ts';
import { parseDocument } from 'yaml';
import { sidecarFields } from '../facts/fields.ts';
import { isFact } from '../facts/is-fact.ts';
import { Refusal } from '../refusal.ts';

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
  return stated;
}

function readMap(sidecar: string): Record<string, unknown> {
  const document = parseDocument(sidecar, { stringKeys: true });
  const facts = document.errors.length > 0 ? undefined : withoutAliases(document);
  if (typeof facts !== 'object' || Array.isArray(facts)) throw new Refusal('sidecar');
  return { ...facts };
}

/** What a document says, null for nothing; undefined where aliases say it. */
function withoutAliases(document: ReturnType<typeof parseDocument>): unknown {
  try {
    return document.toJS({ maxAliasCount: 0 });
  } catch (error) {
    if (error instanceof ReferenceError) return undefined;
    throw error;
  }
}
