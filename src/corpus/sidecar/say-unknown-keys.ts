import { isMap, isScalar, parseDocument } from 'yaml';
import { findNearest } from './find-nearest.ts';
import { sidecarSchema } from './schema.ts';

/**
 * Says which keys of a sidecar nobody knows, each beside the known one that is written most alike: ``Unexpected key `townFul`,
 * expected `townFull` ``.
 *
 * @returns undefined where all are known, and for a sidecar that is no YAML, which is a fault of another kind.
 */
export function sayUnknownKeys(sidecar: string): string | undefined {
  const { contents, errors } = parseDocument(sidecar);
  if (errors.length > 0 || !isMap(contents)) return undefined;
  const known = Object.keys(sidecarSchema.shape);
  const unknown = contents.items
    .map(({ key }) => String(isScalar(key) ? key.value : key))
    .filter((key) => !known.includes(key))
    .map((key) => `key \`${key.slice(0, 40)}\`, expected \`${findNearest(key, known)}\``);
  return unknown.length > 0 ? `Unexpected ${unknown.join('; ')}` : undefined;
}
