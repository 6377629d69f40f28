import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { test as base, expect, inject } from 'vitest';

/** Note every fault of a page: console errors and warnings, exceptions, breaches of the policy, foreign hosts. */
export async function watchPage(page: Page, site: string): Promise<string[]> {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== new URL(site).origin) faults.push(`request to ${origin}`);
  });
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy: ${event.effectiveDirective} ${event.blockedURI}`);
    });
  });
  return faults;
}

/** Opens a page of the site, by its path without the base; options as Playwright's `newContext` takes them. */
export type Open = (path: string, options?: BrowserContextOptions) => Promise<Page>;

/** 390 × 844, the width of most phones in use. */
export const phone = { width: 390, height: 844 };

/**
 * Vitest's `test` with a real Chromium, one a file.
 *
 * `open('/reports/yunquan/', { viewport: phone, colorScheme: 'dark' })` gives a Playwright page, loaded; `page` is one
 * that stands on nothing yet. Either makes its test fail where the page writes an error or a warning to the console,
 * breaks its Content-Security-Policy or asks another host for something.
 */
export const test = base
  .extend('site', { scope: 'file' }, () => inject('site'))
  .extend('browser', { scope: 'file' }, async ({}, { onCleanup }): Promise<Browser> => {
    const { executablePath, env } = inject('chromium');
    const browser = await chromium.launch({
      executablePath,
      // Names of downloads are Chinese, and a bare machine has no locale
      env: { ...process.env, LC_ALL: 'C.UTF-8', ...env },
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    });
    onCleanup(() => browser.close());
    return browser;
  })
  .extend('open', ({ browser, site }, { onCleanup }): Open => {
    const opened: { page: Page; faults: string[] }[] = [];
    onCleanup(async () => {
      for (const { page } of opened) await page.context().close();
      expect(opened.flatMap(({ faults }) => faults)).toEqual([]);
    });
    return async (path, options = {}) => {
      const context = await browser.newContext(options);
      const page = await context.newPage();
      const faults = await watchPage(page, site);
      opened.push({ page, faults });
      await page.goto(path === 'about:blank' ? path : new URL(path.replace(/^\//, ''), site).href, {
        waitUntil: 'networkidle',
      });
      return page;
    };
  })
  .extend('page', ({ open }): Promise<Page> => open('about:blank'));
