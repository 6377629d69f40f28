import { parseDocument } from 'yaml';
import { sidecarSchema } from './sidecar/schema.ts';

/** Name of a fact that a sidecar leaves open. */
export type OpenFact = keyof typeof sidecarSchema.shape;

/**
 * Facts that a sidecar leaves open, `county:` or no line at all, where null doesn't say that the document doesn't tell; what it
 * states wrongly is not open.
 *
 * @returns none for a sidecar that is no YAML, which is a fault of another kind.
 */
export function listOpenFacts(sidecar: string): OpenFact[] {
  const document = parseDocument(sidecar);
  if (document.errors.length > 0) return [];
  return (Object.keys(sidecarSchema.shape) as OpenFact[]).filter(
    (name) =>
      name !== 'notes' &&
      (document.get(name) ?? null) === null &&
      !sidecarSchema.shape[name].safeParse(null).success &&
      !sidecarSchema.shape[name].safeParse(undefined).success,
  );
}
