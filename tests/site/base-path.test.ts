import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { createSiteServer, listen, readBase } from '../../scripts/site-server.ts';
import { test, watchPage } from '../support/browser.ts';
import { buildSite } from '../support/build-site.ts';
import { findDeadLinks } from '../support/links.ts';
import { kindsOfPage, listPages } from '../support/pages.ts';

test('Under a base path every link leads on, every page loads, and addresses are absolute ones of the site', async ({
  browser,
}) => {
  // Inside the project, where a build finds its packages.
  const dist = '.build-base-path';
  onTestFinished(() => {
    rmSync(dist, { recursive: true, force: true });
  });
  const { status, output } = buildSite('.', {
    OUT_DIR: dist,
    BASE_PATH: '/duidu',
    SITE: 'https://example.org',
  });
  expect(status, output).toBe(0);
  expect(listPages(dist)).toEqual(listPages());
  expect(findDeadLinks(dist)).toEqual([]);
  expect(readFileSync(join(dist, 'data/reports.json'), 'utf8')).not.toContain('localhost');

  const server = createSiteServer(dist);
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const site = await listen(server, 0, readBase(dist));
  for (const path of kindsOfPage) {
    const page = await browser.newPage();
    const faults = await watchPage(page, site);
    await page.goto(new URL(path.slice(1), site).href, { waitUntil: 'networkidle' });
    await page.context().close();
    expect(faults, path).toEqual([]);
  }
});
