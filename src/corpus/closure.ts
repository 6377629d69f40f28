import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What an import or a re-export names, if it is a file of ours; types too, for they may shape what is made. */
const specifiers =
  /^(?:import|export)\b(?:[^'"()=;]*\bfrom)?\s*['"](\.[^'"]+)['"]|\bimport\(\s*['"](\.[^'"]+)['"]/gm;

/**
 * A module and every module of ours that it stands on, at whatever remove, sorted.
 *
 * @param entry path of a `.ts` file; the others' paths begin as it does.
 * @throws where a file that is imported doesn't exist.
 */
export function findClosure(entry: string): string[] {
  const found = new Set<string>();
  const visit = (path: string): void => {
    if (found.has(path)) return;
    found.add(path);
    for (const [, named, called] of readFileSync(path, 'utf8').matchAll(specifiers))
      visit(join(dirname(path), named ?? called ?? ''));
  };
  visit(entry);
  return [...found].sort();
}
