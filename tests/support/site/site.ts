import type { TestProject } from 'vitest/node';
import { createSiteServer, listen, readBase } from '../../../scripts/site-server.ts';
import type { Chromium } from './chromium.ts';
import { findChromium } from './chromium.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built site, with base path and closing slash. */
    site: string;
    chromium: Chromium;
  }
}

/** Before the site's tests: serve `dist/` on a free port and unpack the browser once; afterwards stop serving. */
export async function setup(project: TestProject): Promise<() => void> {
  const server = createSiteServer('dist');
  project.provide('site', await listen(server, 0, readBase('dist')));
  project.provide('chromium', await findChromium());
  return () => {
    server.closeAllConnections();
    server.close();
  };
}
