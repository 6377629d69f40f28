import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { phone } from '../support/site/browser.ts';
import { pages, readMadeUpPage, test } from '../support/site/made-up.ts';

const indicator = '/indicators/fiscal-revenue/';
const marks = (page: Page) => page.locator('figure[data-chart] .ranking:visible a');
const card = (page: Page) => page.locator('.card:popover-open');

describe('the card of a mark', () => {
  test('holds the sentence with this number alone marked, its town, year, status and place', async ({
    open,
  }) => {
    const page = await open(indicator);
    const mark = marks(page).and(page.locator('[href*="/reports/qingshi/"]')).first();
    const href = await mark.getAttribute('href');
    await mark.click();
    await card(page).waitFor();
    expect(await card(page).getByRole('heading').innerText()).toMatch(/^青石镇\s1\.78\s?亿元$/);
    const text = await card(page).innerText();
    for (const part of ['2022', '实际', '数量', '回顾', '段', '完成公共预算财政收入'])
      expect(text).toContain(part);
    expect(await card(page).locator('mark').allInnerTexts()).toEqual([expect.stringMatching(/1\.78\s?亿元/)]);
    await card(page)
      .getByRole('link', { name: /^在报告中看这一处（回顾 · 第\d+段）$/ })
      .click();
    await page.waitForURL((url) => url.href.endsWith(href!));
    expect(await page.locator('data:target').count()).toBe(1);
  });
  test('offers to report the number as wrong', async ({ open }) => {
    const page = await open(indicator);
    await page.locator('.numbers [data-row=qingshi] a').first().click();
    const link = card(page).getByRole('link', { name: /^报错/ });
    expect(decodeURIComponent((await link.getAttribute('href'))!)).toMatch(/qingshi-q\d+/);
  });
  test('says of a rewritten year what it was inferred from', async ({ open }) => {
    const page = await open(indicator);
    await page.locator('.numbers [data-row=liuhe] a').first().click();
    expect(await card(page).innerText()).toMatch(/文中作\s?2023.*转载本.*实为\s?2020/s);
  });
  test('opens by Enter, closes by Escape and gives the focus back', async ({ open }) => {
    const page = await open(indicator);
    await marks(page).nth(1).focus();
    await page.keyboard.press('Enter');
    await card(page).waitFor();
    expect(await page.evaluate(() => document.activeElement?.closest('.card') !== null)).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => card(page).count()).toBe(0);
    const focused = await page.evaluate(() => document.activeElement?.getAttribute('href'));
    expect(focused).toBe(await marks(page).nth(1).getAttribute('href'));
  });
  test('opens from a drawing that was made anew', async ({ open }) => {
    const page = await open(`${indicator}?sort=town`);
    await marks(page).first().click();
    await card(page).waitFor();
  });
  test('stands inside the window on a desk, and rises from below on a phone', async ({ open }) => {
    for (const viewport of [{ width: 900, height: 700 }, phone]) {
      const page = await open(indicator, { viewport });
      await page.locator('.numbers td a:not(.correction, .flag a)').last().click();
      await card(page).waitFor();
      const box = (await card(page).boundingBox())!;
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(viewport.width);
      expect(box.y + box.height).toBeLessThanOrEqual(viewport.height + 1);
      if (viewport === phone) expect(box.y + box.height).toBeGreaterThan(phone.height - 1);
    }
  });
  test('is not in the way where a link is asked for', async ({ open }) => {
    const page = await open(indicator);
    const [tab] = await Promise.all([
      page.context().waitForEvent('page'),
      marks(page)
        .first()
        .click({ modifiers: ['ControlOrMeta'] }),
    ]);
    expect(tab.url()).toMatch(/\/reports\/|^about:|^$/);
    expect(await card(page).count()).toBe(0);
  });
});

test('every number of a chart or table has its sentence on the page', () => {
  for (const path of pages.filter((each) => /^\/indicators\/[^/]+\/$/.test(each))) {
    const html = readMadeUpPage(path);
    const [figure, sentences] = html.split('<h2>原文</h2>');
    const links = (part = '') =>
      new Set([...part.matchAll(/href="([^"]*\/reports\/[^"]+#q\d+)"/g)].map(([, href]) => href));
    expect([...links(figure)].sort(), path).toEqual([...links(sentences)].sort());
  }
});
