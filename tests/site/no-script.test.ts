import { expect } from 'vitest';
import { pages, test } from '../support/site/made-up.ts';

const without = { javaScriptEnabled: false };
const reports = pages.filter((path) => /^\/reports\/[^/]+\/$/.test(path));
const indicators = pages.filter((path) => /^\/indicators\/[^/]+\/$/.test(path));

test.for(reports)('%s reads without JavaScript: outline, paragraphs, quantities', async (path, { open }) => {
  const page = await open(path, without);
  expect((await page.locator('main').innerText()).length).toBeGreaterThan(1000);
  expect(await page.locator('main [id^=p]').count()).toBeGreaterThan(10);
  expect(await page.locator('data[id^=q][value]').count()).toBeGreaterThan(5);
  expect(await page.locator('nav a[href*="#s"]').count()).toBeGreaterThan(3);
});

test.for(indicators.slice(0, 12))(
  '%s shows chart, table and sentences without JavaScript',
  async (path, { open }) => {
    const page = await open(path, without);
    const chart = page.locator('figure[data-chart]').first();
    expect(await chart.locator('svg[role=img]').first().boundingBox()).toMatchObject({
      x: expect.any(Number) as number,
    });
    expect(await page.locator('table tbody tr:visible').count()).toBeGreaterThan(0);
  },
);

test('The search page says that it needs JavaScript', async ({ open }) => {
  const page = await open('/search/', without);
  expect(await page.locator('main').innerText()).toMatch(/JavaScript|脚本/);
});
