import { globSync, mkdirSync, readFileSync, renameSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Moves the files of all parts of a site into one folder. What several parts hold, such as styles and scripts, must be
 * the same in each.
 *
 * @throws where two parts hold one file with other bytes: they were not made from the same texts and code.
 */
export function joinParts(parts: readonly string[], site: string): void {
  for (const part of parts) {
    for (const file of globSync('**/*', { cwd: part })) {
      const from = join(part, file);
      if (!statSync(from).isFile()) continue;
      const to = join(site, file);
      const known = statSync(to, { throwIfNoEntry: false });
      if (!known) {
        mkdirSync(dirname(to), { recursive: true });
        renameSync(from, to);
      } else if (!readFileSync(from).equals(readFileSync(to)))
        throw new Error(`${from}: Unexpected bytes, expected those of the other parts: build all parts anew`);
    }
  }
}
