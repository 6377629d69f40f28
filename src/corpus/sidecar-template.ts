import { Document, isScalar } from 'yaml';
import type { Sidecar } from '../report/index.ts';
import { findFacts } from '../report/index.ts';
import { sidecarSchema } from './sidecar-schema.ts';

/**
 * Lays out a sidecar for a new report: what the caller knows, what the text's own page header and title say, and for the rest
 * an empty field with a comment on what to write.
 */
export function toSidecarTemplate(text: string, known: Partial<Record<keyof Sidecar, string>>): string {
  const found = { ...findFacts(text), ...known };
  const document = new Document({});
  for (const [key, field] of Object.entries(sidecarSchema.shape)) {
    const value = found[key as keyof Sidecar];
    const number = /Year$/.test(key) && value !== undefined ? Number(value) : undefined;
    document.set(key, document.createNode(key === 'notes' ? [] : (number ?? value ?? null)));
    const node = document.get(key, true);
    if (value === undefined && isScalar(node)) node.comment = ` ${field.description ?? key}`;
  }
  return document.toString();
}
