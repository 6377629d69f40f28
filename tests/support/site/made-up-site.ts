import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { createSiteServer, listen, readBase } from '../../../scripts/site-server.ts';
import { buildSite } from './build-site.ts';
import { copyProject, madeUpContent } from './copy-project.ts';

/** The address that the site of the made-up towns is built for, and that no host has. */
export const madeUpAddress = 'https://made-up.test';

declare module 'vitest' {
  interface ProvidedContext {
    /** The site of the made-up towns: the copy of the project that it was built in, and its address. */
    madeUp: { root: string; site: string };
  }
}

/** Before the site's tests: build the site of the made-up towns in a folder of its own and serve it; afterwards drop it. */
export async function setup(project: TestProject): Promise<() => void> {
  const root = mkdtempSync(join(tmpdir(), 'duidu-made-up-'));
  copyProject(root, madeUpContent);
  const { status, output } = buildSite(root, { OUT_DIR: 'dist', SITE: madeUpAddress });
  if (status !== 0) throw new Error(output);
  const dist = join(root, 'dist');
  const server = createSiteServer(dist);
  project.provide('madeUp', { root, site: await listen(server, 0, readBase(dist)) });
  return () => {
    server.closeAllConnections();
    server.close();
    rmSync(root, { recursive: true, force: true });
  };
}
