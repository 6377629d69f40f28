import { createHash } from 'node:crypto';
import { findWordings, type Passage } from '../reuse/index.ts';

/** Stable id of a folded text: `w` and 40 bits of its hash. */
const toId = (text: string) => `w${createHash('sha256').update(text).digest('hex').slice(0, 10)}`;

/** Shared wordings, see {@link findWordings}, each with the id under which pages link to it. */
export function* findPassages(reports: Parameters<typeof findWordings>[0]): Generator<Passage> {
  for (const wording of findWordings(reports)) yield { id: toId(wording.text), ...wording };
}
