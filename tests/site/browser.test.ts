import type { Browser } from 'playwright-core';
import { expect } from 'vitest';
import { test, watchPage } from '../support/site/browser.ts';

/** What is noted of a page with this HTML. */
async function faultsOf(browser: Browser, site: string, html: string): Promise<string[]> {
  const page = await browser.newPage();
  const faults = await watchPage(page, site);
  await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: html }));
  await page.goto(site, { waitUntil: 'networkidle' });
  await page.context().close();
  return faults;
}

const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'unsafe-inline'">`;

test.for([
  ['a warning in the console', '<script>console.warn("careful")</script>', 'careful'],
  ['an error in the console', '<script>console.error("broken")</script>', 'broken'],
  ['an exception', '<script>throw new Error("thrown")</script>', 'thrown'],
  [
    'an inline style under the policy',
    `${policy}<p style="color:red">text</p>`,
    'policy: style-src-attr inline',
  ],
  [
    'a picture of another host',
    '<img src="http://elsewhere.test/a.png">',
    'request to http://elsewhere.test',
  ],
] as const)('The browser tests see %s', async ([, html, fault], { browser, site }) => {
  expect(await faultsOf(browser, site, `<!doctype html>${html}`)).toContain(fault);
});

test('The browser tests find nothing in a page without fault', async ({ browser, site }) => {
  expect(await faultsOf(browser, site, '<!doctype html><link rel="icon" href="data:,"><p>text')).toEqual([]);
});
