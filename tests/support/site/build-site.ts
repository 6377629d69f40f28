import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What Vitest sets in its own process, and a build would take for its own settings. */
const ofVitest = Object.fromEntries(
  ['NODE_ENV', 'VITEST', 'TEST', 'MODE', 'DEV', 'PROD', 'SSR', 'BASE_URL'].map((name) => [name, undefined]),
);

/** Runs a script of the project on this very Node: its status, and everything that it printed. */
function run(root: string, args: readonly string[], env: Record<string, string>) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: root,
    env: { ...process.env, ...ofVitest, ...env },
    encoding: 'utf8',
  });
  return { status, output: stdout + stderr };
}

/**
 * Build the site with `scripts/build.ts` in a process of its own.
 *
 * @param root folder of the project, or of a copy.
 * @param env what differs from this process's environment.
 * @param flags of `npm run build`.
 * @returns the status, and everything that the build printed.
 */
export const buildSite = (
  root: string,
  env: Record<string, string>,
  ...flags: string[]
): { status: number | null; output: string } => run(root, ['scripts/build.ts', ...flags], env);

/**
 * Runs one step of a build in a folder.
 *
 * @throws with all that it printed, where it fails.
 */
export function runNode(root: string, args: readonly string[]): void {
  const { status, output } = run(root, args, { ASTRO_TELEMETRY_DISABLED: '1' });
  if (status !== 0) throw new Error(`${args.join(' ')}: ${output}`);
}

/** SHA-256 of every file of a site by its path, sorted. */
export function hashSite(dist: string): Record<string, string> {
  const files = globSync('**/*', { cwd: dist }).filter((file) => statSync(join(dist, file)).isFile());
  return Object.fromEntries(
    files.sort().map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(dist, file)))
        .digest('hex'),
    ]),
  );
}
