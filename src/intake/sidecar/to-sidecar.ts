import type { FactName } from '../facts/fields.ts';
import type { FactEvidence, FoundFacts } from '../facts/types.ts';
import type { Origin } from '../types.ts';
import { Document, isScalar } from 'yaml';
import { sidecarFields } from '../facts/fields.ts';
import { readMap } from './read-map.ts';

/**
 * Writes the sidecar of a report: its facts, null with a comment on what to write for what is missing, a note where the title was
 * made up, and the file that the text came from.
 *
 * @param beside the sidecar that lay beside that file, one that `readStated` reads: its notes are kept.
 */
export function toSidecar(facts: FoundFacts, origin: Origin, beside = ''): string {
  const document = new Document({});
  for (const [name, meaning] of Object.entries(sidecarFields)) {
    const fact: FactEvidence<string | number> | undefined = facts[name as FactName];
    document.set(name, document.createNode(fact?.value ?? null));
    const node = document.get(name, true);
    if (fact === undefined && isScalar(node)) node.comment = ` ${meaning}`;
  }
  const kept = (readMap(beside)['notes'] ?? []) as string[];
  const made = facts.title?.from === 'made up' ? ['原文没有标题，题目由编者据内容拟定。'] : [];
  document.set('notes', document.createNode([...new Set([...kept, ...made])]));
  document.set('original', document.createNode(origin));
  return document.toString({ lineWidth: 0 });
}
