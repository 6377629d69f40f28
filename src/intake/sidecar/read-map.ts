import { parseDocument } from 'yaml';
import { Refusal } from '../refusal.ts';

/**
 * What a sidecar holds, by name.
 *
 * @throws Refusal where it is no YAML, or says much by little with aliases.
 */
export function readMap(sidecar: string): Record<string, unknown> {
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
