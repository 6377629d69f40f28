import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject } from 'vitest';
import { createSiteServer, listen, readBase } from '../../scripts/site-server.ts';
import { phone, watchPage } from '../support/site/browser.ts';
import { pages, test } from '../support/site/made-up.ts';
import { buildSite } from '../support/site/build-site.ts';
import { findHeadFaults } from '../support/heads.ts';
import { findDeadLinks } from '../support/site/links.ts';
import { kindsOfPage, listPages } from '../support/site/pages.ts';

const { root } = inject('madeUp');
const dist = join(root, '.based');

describe('Under a base path', () => {
  let based = '';
  let stop = (): void => undefined;
  beforeAll(async () => {
    const { status, output } = buildSite(root, {
      OUT_DIR: '.based',
      BASE_PATH: '/duidu',
      SITE: 'https://example.org',
    });
    expect(status, output).toBe(0);
    const server = createSiteServer(dist);
    stop = () => {
      server.closeAllConnections();
      server.close();
    };
    based = await listen(server, 0, readBase(dist));
  });
  afterAll(() => {
    stop();
  });

  test('every link leads on, and addresses are absolute ones of the site', () => {
    expect(listPages(dist)).toEqual(pages);
    expect(findDeadLinks(dist)).toEqual([]);
    expect(findHeadFaults(dist, 'https://example.org')).toEqual([]);
    expect(readFileSync(join(dist, 'data/reports.json'), 'utf8')).not.toContain('localhost');
  });

  test('every page loads', async ({ browser }) => {
    for (const path of kindsOfPage) {
      const page = await browser.newPage();
      const faults = await watchPage(page, based);
      await page.goto(new URL(path.slice(1), based).href, { waitUntil: 'networkidle' });
      await page.context().close();
      expect(faults, path).toEqual([]);
    }
  });

  test('a search finds what it finds elsewhere, and its lines lead into the reports', async ({
    open,
    browser,
  }) => {
    const query = `search/?q=${encodeURIComponent('人居环境')}`;
    const readTotals = async (page: Page) => {
      await page.waitForSelector('[data-search-state=done]');
      return page.locator('[data-report-total]').allTextContents();
    };
    const expected = await readTotals(await open(`/${query}`));
    const page = await browser.newPage();
    const faults = await watchPage(page, based);
    await page.goto(new URL(query, based).href);
    expect(await readTotals(page)).toEqual(expected);
    await page.locator('[data-take]').first().click();
    await page.getByText(/\[R\/OL\]/).waitFor();
    await page.locator('[data-hit] a').first().click();
    await page.locator('.finder').waitFor();
    expect(page.url().startsWith(`${based}reports/`)).toBe(true);
    await page.locator('.finder a').click();
    await readTotals(page);
    expect(page.url().startsWith(`${based}search/`)).toBe(true);
    await page.context().close();
    expect(faults).toEqual([]);
  });

  /** The link that the share menu of one site gives, led to the other. */
  const copyLink = async (page: Page, site: string): Promise<string> => {
    await page.getByRole('button', { name: '分享 ▾' }).click();
    const field = page.locator('[data-link]');
    await expect.poll(() => field.inputValue()).not.toBe('');
    return (await field.inputValue()).replace(site, based);
  };
  /** What a view shows, whatever its base path: the drawing, the numbers of the table, what is marked. */
  const readView = async (page: Page) => {
    const text = async (locator: Locator) =>
      (await locator.innerHTML()).replaceAll(/(?:href|id)="[^"]*"| class=""/g, '');
    return {
      drawing: await text(page.locator('[data-drawing]')),
      rows: await page.locator('.numbers tr:visible').allInnerTexts(),
      picked: await page
        .locator('tbody.picked')
        .evaluateAll((all) => all.map((each) => each.getAttribute('data-row'))),
      finding: await page.locator('[data-finding]').innerText(),
    };
  };

  test.for([
    'scale=log&sort=town&highlight=ankou',
    'towns=qingshi~heyan~shiqiao&kind=amount&unit=wan',
    'status=target~expected',
    'view=table&status=actual',
  ])('a copied link opens the same view in another browser (%s)', async (query, { open, site, browser }) => {
    const page = await open(`/indicators/fixed-asset-investment/?${query}`);
    const link = await copyLink(page, site);
    expect(link.startsWith(`${based}indicators/`)).toBe(true);
    for (const viewport of [{ width: 1280, height: 720 }, phone]) {
      const other = await browser.newPage({ viewport });
      const faults = await watchPage(other, based);
      await other.goto(link, { waitUntil: 'networkidle' });
      await page.setViewportSize(viewport);
      await expect.poll(() => readView(other)).toEqual(await readView(page));
      expect(await other.locator('[data-ignored]').isVisible()).toBe(false);
      expect(
        await other.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
      await other.context().close();
      expect(faults).toEqual([]);
    }
  });

  test('a copied link shows the default view and the whole table without JavaScript', async ({
    open,
    site,
    browser,
  }) => {
    const link = await copyLink(
      await open('/indicators/fixed-asset-investment/?scale=log&towns=ankou'),
      site,
    );
    const whole = await readView(await open('/indicators/fixed-asset-investment/'));
    const still = await browser.newPage({ javaScriptEnabled: false, viewport: { width: 1280, height: 720 } });
    await still.goto(link);
    const drawing = still.locator('[data-drawing]');
    expect((await drawing.innerHTML()).replaceAll(/(href|id)="[^"]*"/g, '')).toBe(whole.drawing);
    expect(await drawing.locator('.wide').isVisible()).toBe(true);
    expect((await still.locator('.numbers tbody tr').allInnerTexts()).length).toBe(
      whole.rows.filter((row) => !row.startsWith('镇')).length,
    );
    expect(await still.getByRole('button', { name: '分享 ▾' }).isVisible()).toBe(false);
    await still.context().close();
  });
});
