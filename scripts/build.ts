/**
 * `npm run build [-- --strict] [-- --keep-going]`: corpus, pages, search index in `.build/`; only a whole site takes the place of `dist/`
 * (or of OUT_DIR, a folder of this project).
 */
import { spawnSync } from 'node:child_process';
import { existsSync, renameSync, rmSync } from 'node:fs';

const site = process.env['OUT_DIR'] ?? 'dist';
const building = '.build';
const former = '.build-former';

/** Run a script on this very Node; a failure ends the build with the script's own status. */
function run(script: string, ...args: string[]): void {
  const { status } = spawnSync(process.execPath, [script, ...args], {
    stdio: 'inherit',
    env: { ...process.env, OUT_DIR: building, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  if (status !== 0) process.exit(status ?? 1);
}

rmSync(building, { recursive: true, force: true });
run('scripts/parse.ts', ...process.argv.slice(2));
run('node_modules/astro/bin/astro.mjs', 'build');
run('scripts/search-index.ts');
run('scripts/service-worker.ts');
rmSync(former, { recursive: true, force: true });
if (existsSync(site)) renameSync(site, former);
renameSync(building, site);
rmSync(former, { recursive: true, force: true });
