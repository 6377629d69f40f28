import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Every file under the given files and folders, sorted; a path that does not exist gives none. */
function listFiles(paths: readonly string[]): string[] {
  return paths
    .filter((path) => existsSync(path))
    .flatMap((path) =>
      statSync(path).isDirectory() ? listFiles(readdirSync(path).map((name) => join(path, name))) : [path],
    )
    .sort();
}

/**
 * SHA-256 of the names and bytes of files, in hexadecimal; the same in every folder and on every system.
 *
 * @param paths files, and folders to be taken whole.
 * @param root what the names are relative to.
 */
export function hashFiles(paths: readonly string[], root = '.'): string {
  const hash = createHash('sha256');
  for (const file of listFiles(paths)) {
    const bytes = readFileSync(file);
    hash.update(`${relative(root, file).split(sep).join('/')}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex');
}
