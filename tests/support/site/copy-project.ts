import { cpSync, globSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Made-up towns in the shapes of real ones: what tests of code stand on. */
export const madeUpContent = 'tests/fixtures/content';

/**
 * Lays what a build needs into an empty folder, with the packages linked.
 *
 * @param content the folder that becomes `content/` there.
 * @param isWanted says of a path whether it is copied.
 */
export function copyProject(
  root: string,
  content = 'content',
  isWanted: (path: string) => boolean = () => true,
): void {
  for (const part of ['public', 'scripts', 'src', ...globSync('*.{json,mjs,ts}')])
    cpSync(part, join(root, part), { recursive: true, filter: (path) => isWanted(path) });
  cpSync(content, join(root, 'content'), { recursive: true });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'), 'junction');
}
