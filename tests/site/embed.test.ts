import { createServer } from 'node:http';
import type { Browser, Frame, Page } from 'playwright-core';
import { describe, expect, onTestFinished } from 'vitest';
import { listen } from '../../scripts/site-server.ts';
import type { Open } from '../support/site/browser.ts';
import { watchPage } from '../support/site/browser.ts';
import { test } from '../support/site/made-up.ts';

/** Open the share menu of an indicator's page and read what it offers for another page. */
async function readCodes(open: Open, path: string): Promise<{ page: Page; code: string; script: string }> {
  const page = await open(path);
  await page.getByRole('button', { name: '分享 ▾' }).click();
  const read = (name: string) => page.locator(`[data-${name}]`).inputValue();
  await expect.poll(() => read('embed')).toMatch(/^<iframe/);
  return { page, code: await read('embed'), script: await read('fit') };
}

/** A page of another origin, another host name even, that lets nothing in but frames of the site and what is named. */
async function openHost(
  browser: Browser,
  site: string,
  { body, scripts = "'none'", width = 1000 }: { body: string; scripts?: string; width?: number },
): Promise<{ page: Page; frame: Frame; faults: string[] }> {
  const policy = `default-src 'none'; frame-src ${new URL(site).origin}; script-src ${scripts}`;
  const server = createServer((_, response) => {
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy,
    });
    response.end(`<!doctype html><title>别处</title>${body}`);
  });
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = new URL(await listen(server, 0, '/'));
  address.hostname = 'elsewhere.localhost';
  const page = await browser.newPage({ viewport: { width, height: 800 } });
  onTestFinished(() => page.context().close());
  const faults = await watchPage(page, site);
  await page.goto(address.href, { waitUntil: 'networkidle' });
  const frame = page.frames()[1]!;
  await frame.waitForLoadState('networkidle');
  return { page, frame, faults: faults.filter((fault) => fault !== `request to ${address.origin}`) };
}

/** What a frame shows of its chart: how far it scrolls sideways, and which drawing. */
const look = (frame: Frame) =>
  frame.evaluate(() => {
    const drawing = [...document.querySelectorAll('.ranking')].find((svg) => svg.clientHeight > 0)!;
    const { left, right } = drawing.getBoundingClientRect();
    return {
      excess: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      isInside: left >= 0 && right <= innerWidth,
      layout: drawing.classList.contains('wide') ? 'wide' : 'narrow',
      height: document.body.offsetHeight,
    };
  });

describe('A chart in a page of another origin', () => {
  const path =
    '/indicators/fiscal-revenue/?towns=qingshi~shiqiao~heyan&status=actual&kind=amount&scale=log&highlight=heyan';

  test('shows the same view as the page whose code it is, under a policy that allows nothing else', async ({
    open,
    browser,
    site,
  }) => {
    const { page, code } = await readCodes(open, path);
    const { frame, faults } = await openHost(browser, site, { body: code });
    await frame.getByText('，对数刻度').first().waitFor({ state: 'attached' });
    const drawing = (of: Page | Frame) =>
      of.locator('.ranking.wide .picture').evaluate((svg) => svg.innerHTML.replaceAll(/ id="[^"]*"/g, ''));
    expect(await drawing(frame)).toBe(await drawing(page));
    expect(await frame.locator('.ranking:visible .picked').first().getAttribute('data-row')).toBe('heyan');
    expect(faults).toEqual([]);
  });

  test.for([
    { width: 320, layout: 'narrow' },
    { width: 600, layout: 'narrow' },
    { width: 1000, layout: 'wide' },
  ])('follows a width of $width px', async ({ width, layout }, { open, browser, site }) => {
    const { code } = await readCodes(open, path);
    const { page, frame, faults } = await openHost(browser, site, { body: code, width });
    expect(await look(frame)).toMatchObject({ excess: 0, isInside: true, layout });
    expect(await page.locator('iframe').boundingBox()).toMatchObject({ width: width - 16 });
    expect(faults).toEqual([]);
  });

  test('fits into its frame on a wide page without any script there', async ({ open, browser, site }) => {
    const { code } = await readCodes(open, path);
    const { page, frame } = await openHost(browser, site, { body: code });
    const { height } = (await page.locator('iframe').boundingBox())!;
    const { height: inside } = await look(frame);
    expect(inside).toBeLessThanOrEqual(height);
    expect(inside).toBeGreaterThan(height - 100);
  });

  test('is made as high as it needs by the script that the menu offers, whichever comes first', async ({
    open,
    browser,
    site,
  }) => {
    const { code, script } = await readCodes(open, path);
    for (const body of [`${code}${script}`, `${script}${code}`]) {
      const { page, frame, faults } = await openHost(browser, site, {
        body,
        scripts: new URL(site).origin,
        width: 400,
      });
      const heightOf = async () => Number(await page.locator('iframe').getAttribute('height'));
      await expect.poll(async () => (await look(frame)).height).toBe(await heightOf());
      const closed = await heightOf();
      await frame.getByText('数据表').click();
      await expect.poll(heightOf).toBeGreaterThan(closed + 50);
      await page.setViewportSize({ width: 900, height: 800 });
      await expect.poll(async () => (await heightOf()) - (await look(frame)).height).toBe(0);
      expect(faults).toEqual([]);
    }
  });

  test('tells its height to a script of the other page’s own, and nobody else’s word is heeded', async ({
    open,
    browser,
    site,
  }) => {
    const { code, script } = await readCodes(open, path);
    const origin = new URL(site).origin;
    const own = `<script nonce="n1">
      const heard = [];
      addEventListener('message', ({ data, origin }) => heard.push([origin, data.type, data.height]));
    </script>`;
    const { page, frame } = await openHost(browser, site, {
      body: `${own}${code}${script.replace('<script', '<script nonce="n1"')}`,
      scripts: "'nonce-n1'",
    });
    const heard = () => page.evaluate<[string, string, number][]>('heard');
    await expect.poll(async () => (await heard()).length).toBeGreaterThan(0);
    const { height } = await look(frame);
    expect((await heard()).at(-1)).toEqual([origin, 'duidu:height', height]);
    await page.evaluate(() => {
      postMessage({ type: 'duidu:height', height: 5 }, '*');
      postMessage(null, '*');
    });
    await frame.evaluate(() => {
      for (const wrong of [-1, 1e9, NaN, 'high'])
        parent.postMessage({ type: 'duidu:height', height: wrong }, '*');
    });
    await expect.poll(async () => (await heard()).length).toBeGreaterThan(5);
    expect(await page.locator('iframe').getAttribute('height')).toBe(String(height));
  });

  test('leads back to the full page in a window of its own', async ({ open, browser, site }) => {
    const { code } = await readCodes(open, path);
    const { page, frame } = await openHost(browser, site, { body: code });
    const links = frame.locator('a[data-full]');
    await expect.poll(() => links.first().getAttribute('href')).toContain('scale=log');
    expect(await links.evaluateAll((all) => all.map((a) => a.getAttribute('rel')))).toEqual(
      Array.from({ length: await links.count() }, () => 'noopener'),
    );
    const [full] = await Promise.all([page.context().waitForEvent('page'), links.first().click()]);
    await full.waitForLoadState();
    expect(full.url()).toMatch(/\/indicators\/fiscal-revenue\/\?.*scale=log/);
    expect(await full.evaluate('opener')).toBeNull();
    expect(page.url()).toMatch(/^http:\/\/elsewhere\.localhost:\d+\/$/);
  });

  test('shows its table where the view is the table alone', async ({ browser, site }) => {
    const src = new URL('embed/indicators/fiscal-revenue/?view=table', site).href;
    const { frame } = await openHost(browser, site, { body: `<iframe src="${src}"></iframe>` });
    expect(await frame.locator('.numbers').isVisible()).toBe(true);
    expect(await frame.locator('.ranking:visible').count()).toBe(0);
  });
});

test('The server that comes with the site forbids no page to frame it', async ({ site }) => {
  const { headers } = await fetch(new URL('embed/indicators/fiscal-revenue/', site));
  expect(headers.get('x-frame-options')).toBeNull();
  expect(headers.get('content-security-policy') ?? '').not.toContain('frame-ancestors');
});

test('The share menu previews the embed at the height that it reports', async ({ open }) => {
  const { page, code } = await readCodes(
    open,
    '/indicators/fiscal-revenue/?towns=qingshi~heyan~shiqiao&kind=amount',
  );
  const before = /height="(\d+)"/.exec(code)![1];
  await page.getByText('预览嵌入的样子').click();
  const frame = page.locator('.share iframe');
  await expect.poll(() => frame.getAttribute('height')).not.toBe(before);
  const inside = page.frameLocator('.share iframe');
  expect(await inside.locator('.ranking:visible .picture [data-row]').count()).toBe(3);
  await expect
    .poll(() => inside.locator('html').evaluate((html) => html.scrollHeight - html.clientHeight))
    .toBeLessThanOrEqual(0);
  const src = await frame.getAttribute('src');
  await page.getByRole('button', { name: '排序与单位 ▾' }).click();
  await page.getByLabel('对数', { exact: true }).check();
  await page.getByRole('button', { name: '分享 ▾' }).click();
  await expect.poll(() => frame.getAttribute('src')).not.toBe(src);
  await inside.getByText('，对数刻度').first().waitFor({ state: 'attached' });
});
