import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Open } from '../../support/site/browser.ts';
import { phone, test } from '../../support/site/browser.ts';
import { readCorpus } from '../../../src/corpus/index.ts';

/** Bytes after gzip of everything that one first load fetches, and of the scripts in it. */
interface Weight {
  all: number;
  scripts: number;
}

/** The text of the scripts that stand in a page itself. */
function readInlineScripts(html: string): string {
  return [...html.matchAll(/<script[^>]*>([^]*?)<\/script>/g)].map(([, code]) => code).join('\n');
}

/** Load a page with an empty cache, do something there, and weigh the bodies of its answers. */
async function weigh(open: Open, path: string, act?: (page: Page) => Promise<void>): Promise<Weight> {
  const page: Page = await open('about:blank');
  // What keeps the page on a device would fetch all of it beside what is asked for
  await page.addInitScript('delete Navigator.prototype.serviceWorker');
  const weight: Weight = { all: 0, scripts: 0 };
  const weighed: Promise<void>[] = [];
  page.on('response', (response) => {
    weighed.push(
      response.body().then((body) => {
        const bytes = gzipSync(body).length;
        const type = response.request().resourceType();
        weight.all += bytes;
        if (type === 'script') weight.scripts += bytes;
        if (type === 'document') weight.scripts += gzipSync(readInlineScripts(String(body))).length;
      }),
    );
  });
  await page.goto(path, { waitUntil: 'networkidle' });
  await act?.(page);
  await Promise.all(weighed);
  return weight;
}

/** The two longest reports, the longest first. */
const [longest, second] = readCorpus()
  .reports.map(({ meta, source }) => ({ id: meta.id, characters: source.length }))
  .sort((a, b) => b.characters - a.characters);

/** The most that a page may weigh, in bytes; what a report of more than 10,000 characters is in may weigh more. */
const budgets = [
  ...[longest!, second!].map(({ id, characters }) => ({
    path: `/reports/${id}/`,
    all: Math.max(32_000, characters * 3.3),
    scripts: 4_000,
  })),
  { path: '/', all: 32_000, scripts: 4_000 },
  { path: '/compare/', all: 60_000, scripts: 20_000 },
  {
    path: `/compare/?reports=${longest!.id}~${second!.id}`,
    all: Math.max(60_000, (longest!.characters + second!.characters) * 3.3),
    scripts: 20_000,
  },
  { path: '/compare/topics/economy/', all: 60_000, scripts: 4_000 },
  { path: '/verify/', all: 40_000, scripts: 24_800 },
  { path: '/indicators/', all: 32_000, scripts: 4_000 },
  { path: '/indicators/fiscal-revenue/', all: 32_000, scripts: 8_000 },
  { path: '/search/', all: 40_000, scripts: 12_000 },
  { path: '/phrases/', all: 60_000, scripts: 8_000 },
  { path: '/own/', all: 16_000, scripts: 10_000 },
  { path: '/about/', all: 32_000, scripts: 4_000 },
];

test.for(budgets)(
  '$path weighs at most $all bytes, $scripts of them scripts',
  async ({ path, ...budget }, { open, site }) => {
    const weight = await weigh(open, new URL(path.slice(1), site).href);
    console.log(`${path} weighs ${weight.all} bytes, ${weight.scripts} of them scripts`);
    expect(weight.all).toBeLessThanOrEqual(budget.all);
    expect(weight.scripts).toBeLessThanOrEqual(budget.scripts);
  },
);

test('the longest report brings a phone at most 32,000 bytes, heads of answers and all', async ({
  open,
  site,
}) => {
  const page = await open('about:blank', { viewport: phone });
  const session = await page.context().newCDPSession(page);
  let all = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (all += encodedDataLength));
  await session.send('Network.enable');
  await page.goto(new URL(`reports/${longest!.id}/`, site).href, { waitUntil: 'networkidle' });
  console.log(`/reports/${longest!.id}/ brings a phone ${all} bytes`);
  expect(all).toBeLessThanOrEqual(Math.max(32_000, longest!.characters * 2.94));
});

test('/own/ weighs at most 79 kB once two texts were read', async ({ open, site }) => {
  const weight = await weigh(open, new URL('own/', site).href, async (page) => {
    const paths = [longest!, second!].map(({ id }) => `content/reports/${id}.txt`);
    await page.locator('[data-own-input]').setInputFiles(paths);
    await page.locator('[data-own-state=done]').waitFor();
  });
  console.log(`/own/ weighs ${weight.all} bytes once two texts were read`);
  expect(weight.all).toBeLessThanOrEqual(79_000);
});

/**
 * A text is shown with its outline; what reads its numbers is fetched after, and what looks for contradictions only for the
 * tab that tells of them, with what that holds beside it.
 */
test('/own/ weighs at most 87 kB when a text stands there, 134 kB with its numbers, and 39 kB more where it is checked', async ({
  open,
  site,
}) => {
  let shown = 0;
  let checked = 0;
  const starts: { at: number; bytes: number; path: string }[] = [];
  const weight = await weigh(open, new URL('own/', site).href, async (page) => {
    page.on('response', async (response) => {
      const bytes = gzipSync(await response.body()).length;
      starts.push({
        at: response.request().timing().startTime,
        bytes,
        path: new URL(response.url()).pathname,
      });
    });
    await page.evaluate(() => {
      const changes = new MutationObserver(() => {
        if (!document.querySelector('[data-panel=reading] .text p')) return;
        document.body.dataset['shown'] = String(Date.now());
        changes.disconnect();
      });
      changes.observe(document.body, { subtree: true, childList: true });
    });
    await page.locator('[data-own-input]').setInputFiles(`content/reports/${longest!.id}.txt`);
    await page.locator('[data-panel=reading]:not([aria-busy]) .text.placed data').first().waitFor();
    await page.waitForLoadState('networkidle');
    shown = Number(await page.locator('body').getAttribute('data-shown'));
    checked = Date.now();
    await page.locator('[data-tab=check]').click();
    await page.locator('[data-panel=check]:not([aria-busy])').waitFor();
  });
  const sum = (some: typeof starts) => some.reduce((all, { bytes }) => all + bytes, 0);
  const after = sum(starts.filter(({ at }) => at > shown));
  // What it is compared with beside its own contradictions is the site's reports, as many as there are
  const reading = starts.filter(({ at, path }) => at > checked && /\/checker-|\/check\./.test(path));
  const later = sum(starts.filter(({ at }) => at > checked));
  const numbered = weight.all - later;
  console.log(
    `/own/ weighs ${weight.all - after} bytes when a text stands there, ${numbered} with its numbers, ${sum(reading)} more where it is checked`,
  );
  expect(after).toBeGreaterThan(later);
  expect(reading.length).toBe(2);
  expect(weight.all - after).toBeLessThanOrEqual(87_000);
  expect(numbered).toBeLessThanOrEqual(134_000);
  expect(sum(reading)).toBeLessThanOrEqual(39_000);
});
