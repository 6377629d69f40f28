import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { fold } from '../../text/fold.ts';

/** A report that is there already, as far as its files tell; a sidecar at fault tells nothing. */
export interface KnownReport {
  id: string;
  town: string;
  townFull: string;
  county: string;
  statedYear: number | null;
  kind: string;
  /** {@link toFingerprint} of its text. */
  fingerprint: string;
}

/** A text as it is compared with others: what is left of it without white space, punctuation and case. */
export function toFingerprint(text: string): string {
  return fold(text);
}

/** The reports of a folder, for what is added not to be there twice. */
export function readKnown(folder: string): KnownReport[] {
  const files = existsSync(folder) ? readdirSync(folder) : [];
  const ids = new Set(
    files
      .filter((name) => /\.(?:txt|yaml)$/i.test(name))
      .map((name) => name.replace(/\.[^.]+$/, '').toLowerCase()),
  );
  return Array.from(ids, (id) => {
    const facts = readFacts(join(folder, `${id}.yaml`));
    const text = join(folder, `${id}.txt`);
    const said = (name: string) => {
      const value = facts[name];
      return typeof value === 'string' ? value : '';
    };
    return {
      id,
      town: said('town'),
      townFull: said('townFull'),
      county: said('county'),
      statedYear: typeof facts['statedYear'] === 'number' ? facts['statedYear'] : null,
      kind: said('kind'),
      fingerprint: existsSync(text) ? toFingerprint(readFileSync(text, 'utf8')) : '',
    };
  });
}

function readFacts(path: string): Record<string, unknown> {
  if (!existsSync(path)) return {};
  try {
    const facts: unknown = parseDocument(readFileSync(path, 'utf8')).toJS({ maxAliasCount: 0 });
    return typeof facts === 'object' && facts !== null ? (facts as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
