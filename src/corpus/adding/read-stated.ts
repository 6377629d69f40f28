import type { GivenFacts } from '../../intake/index.ts';
import type { FactName } from '../../intake/index.ts';
import { sidecarFields } from '../../intake/index.ts';
import { parseDocument } from 'yaml';

/** The facts that a sidecar states, as a person wrote them; what is no YAML, or no word or number, states nothing. */
export function readStated(sidecar: string): GivenFacts {
  const stated: GivenFacts = {};
  const facts = readMap(sidecar);
  for (const name of Object.keys(sidecarFields) as FactName[]) {
    const value = facts[name];
    if ((typeof value === 'string' && value !== '') || typeof value === 'number')
      stated[name] = { value, quote: String(value), from: 'text' };
  }
  return stated;
}

function readMap(sidecar: string): Record<string, unknown> {
  try {
    const facts: unknown = parseDocument(sidecar).toJS({ maxAliasCount: 0 });
    return typeof facts === 'object' && facts !== null ? (facts as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
