import type { FactName, FoundFacts } from '../../intake/index.ts';
import { isMap, parseDocument } from 'yaml';
import { sidecarFields } from '../../intake/index.ts';

/**
 * A new sidecar in the place of one that is there: what that one says stays, with its comments and its notes; only what it
 * leaves open, what the call gives, and the file that the text came from are taken from the new one.
 *
 * @param given facts that the call gives.
 * @returns the sidecar, and the facts that it states. A former one that is no YAML is replaced.
 */
export function keepEdits(
  former: string,
  fresh: string,
  facts: FoundFacts,
  given: readonly FactName[],
): { sidecar: string; facts: FoundFacts } {
  const document = parseDocument(former);
  const next = parseDocument(fresh);
  if (document.errors.length > 0 || !isMap(document.contents)) return { sidecar: fresh, facts };
  const kept: Record<string, unknown> = { ...facts };
  for (const name of [...(Object.keys(sidecarFields) as FactName[]), 'notes', 'original'] as const) {
    const old: unknown = document.get(name);
    const isOpen = old === null || old === undefined;
    if (isOpen || name === 'original' || (name !== 'notes' && given.includes(name))) {
      const node: unknown = next.get(name, true);
      if (node !== undefined) document.set(name, node);
    } else if (name !== 'notes' && (typeof old === 'string' || typeof old === 'number')) {
      kept[name] = { value: old, quote: String(old), from: 'text' };
    }
  }
  return { sidecar: document.toString({ lineWidth: 0 }), facts: kept };
}
