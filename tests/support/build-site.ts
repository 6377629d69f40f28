import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What Vitest sets in its own process, and a build would take for its own settings. */
const ofVitest = Object.fromEntries(
  ['NODE_ENV', 'VITEST', 'TEST', 'MODE', 'DEV', 'PROD', 'SSR', 'BASE_URL'].map((name) => [name, undefined]),
);

/**
 * Build the site with `scripts/build.ts` in a process of its own.
 *
 * @param root folder of the project, or of a copy.
 * @param env what differs from this process's environment.
 * @returns the status, and everything that the build printed.
 */
export function buildSite(
  root: string,
  env: Record<string, string>,
): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
    cwd: root,
    env: { ...process.env, ...ofVitest, ...env },
    encoding: 'utf8',
  });
  return { status, output: stdout + stderr };
}

/**
 * Runs a script in a folder, as a build does.
 *
 * @throws with all that it printed, where it fails.
 */
export function runNode(root: string, args: readonly string[]): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: root,
    env: { ...process.env, ...ofVitest, ASTRO_TELEMETRY_DISABLED: '1' },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${args.join(' ')}: ${stdout}${stderr}`);
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
