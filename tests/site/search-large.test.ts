import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { createSiteServer, listen } from '../../scripts/site-server.ts';
import { createRandom } from '../../scripts/shuffled-reports.ts';
import type { ReportDocument } from '../../src/corpus/index.ts';
import { toSearched } from '../../src/search/index/searched-report.ts';
import type { SearchedReport } from '../../src/search/index/searched-report.ts';
import { audit } from '../support/site/axe.ts';
import { phone, test, watchPage } from '../support/site/browser.ts';
import { buildLargeSite } from '../support/site/large-site.ts';

describe('A search of a thousand made-up reports', () => {
  const root = mkdtempSync(join(tmpdir(), 'large-'));
  let site = '';
  let reports: ReportDocument[] = [];
  let searched: readonly SearchedReport[] = [];
  let stop = (): void => undefined;
  beforeAll(async () => {
    reports = buildLargeSite(root, 1000);
    searched = toSearched(reports);
    const server = createSiteServer(join(root, 'dist'), '/');
    stop = () => {
      server.closeAllConnections();
      server.close();
    };
    site = await listen(server, 0, '/');
  });
  afterAll(() => {
    stop();
    rmSync(root, { recursive: true, force: true });
  });

  /** Phrases of four characters, the same ones in every run. */
  const drawPhrases = (count: number): string[] => {
    const random = createRandom(20230418);
    const phrases: string[] = [];
    while (phrases.length < count) {
      const { key } = searched[random(searched.length)]!;
      const at = random(key.length - 4);
      if (!key.slice(at, at + 4).includes('\n')) phrases.push(key.slice(at, at + 4));
    }
    return phrases;
  };
  const scan = (phrase: string): number =>
    searched.reduce((sum, { key }) => sum + key.split(phrase).length - 1, 0);
  const toUrl = (...query: [string, string][]) =>
    new URL(`search/?${new URLSearchParams(query).toString()}`, site).href;
  const readTotal = async (page: Page): Promise<number> => {
    await page.waitForSelector('[data-search-state=done]');
    return Number(await page.locator('[data-hit-total]').textContent());
  };

  test('every first query moves at most 320 kB in all, and its total is that of a scan', async ({
    browser,
  }) => {
    const moved: number[] = [];
    const query = async (phrase: string): Promise<void> => {
      const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
      const session = await page.context().newCDPSession(page);
      await session.send('Network.enable');
      let bytes = 0;
      session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
      await page.goto(toUrl(['q', phrase]), { waitUntil: 'networkidle' });
      expect([phrase, await readTotal(page)]).toEqual([phrase, scan(phrase)]);
      await page.context().close();
      moved.push(bytes);
    };
    const waiting = drawPhrases(24);
    // A page waits until nothing moves any more: meanwhile another one works
    const take = async (): Promise<void> => {
      for (let phrase = waiting.shift(); phrase !== undefined; phrase = waiting.shift()) await query(phrase);
    };
    await Promise.all([take(), take(), take()]);
    moved.sort((a, b) => a - b);
    console.log(`first query, bytes: p50 ${moved[12]}, p95 ${moved[22]}, most ${moved.at(-1)}`);
    expect(moved[0]).toBeGreaterThan(100_000);
    expect(moved.at(-1)).toBeLessThanOrEqual(320_000);
  });

  test('a quotation is found in its report, and one altered in none, without fetching them all', async ({
    browser,
  }) => {
    const random = createRandom(7);
    const page = await browser.newPage({ viewport: phone });
    const sources = new Set<string>();
    page.on('request', (request) => {
      if (request.url().includes('/verify/sources/')) sources.add(request.url());
    });
    await page.goto(new URL('verify/', site).href);
    for (let round = 0; round < 12; round += 1) {
      const { source, meta } = reports[random(reports.length)]!;
      const lines = source.split('\n').filter((text) => text.length > 40 && !/[“”]/.test(text));
      const words = lines[random(lines.length)]!.slice(0, 60).trim();
      sources.clear();
      const told = `${meta.townFull}的报告写道：“${words}”。\n${meta.townFull}的报告写道：“${words.slice(0, 20)}没有${words.slice(20)}”。`;
      await page.locator('[data-verify-text]').fill(told);
      await page.locator('[data-verify]').click();
      await page.waitForSelector('[data-verify-state=reading]', { state: 'detached' });
      await page.waitForSelector('[data-verify-state=done]');
      const kinds = await page.$$eval('[data-verdict]', (all) =>
        all.map((one) => (one as HTMLElement).dataset['verdict']),
      );
      console.log(`quotation ${round}: ${kinds.join(' ')}, ${sources.size} reports fetched`);
      expect([words, kinds[0]]).toEqual([words, 'found']);
      expect(kinds).toHaveLength(2);
      expect(kinds[1]).not.toBe('found');
      expect(sources.size).toBeLessThan(60);
    }
    await page.context().close();
  });

  test('lines come as they are read on; all of them can be taken away', async ({ browser }) => {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, acceptDownloads: true });
    const faults = await watchPage(page, site);
    await page.goto(toUrl(['q', '从严治党']));
    const total = await readTotal(page);
    const lines = page.locator('[data-hit]');
    const first = await lines.count();
    expect(first).toBeGreaterThan(12);
    expect(first).toBeLessThan(total);
    const more = page.locator('[data-more]');
    expect(await more.textContent()).toBe(`已列出 ${first} 处，再列后面的 ${total - first} 处`);
    const files = '**/search-index/*.bin';
    await page.route(files, (route) => route.abort());
    await more.scrollIntoViewIfNeeded();
    await expect.poll(() => more.textContent()).toBe('没有取到，重试');
    const json = page.getByRole('button', { name: 'JSON', exact: true });
    await json.click();
    await page.getByRole('button', { name: '没有取到，请重试' }).waitFor();
    await page.unroute(files);
    await more.click();
    await expect.poll(() => lines.count()).toBeGreaterThan(first);
    const waiting = page.waitForEvent('download');
    await json.click();
    const file = JSON.parse(
      Buffer.concat(await (await (await waiting).createReadStream()).toArray()).toString(),
    ) as { hits: { report: string; phrase: string }[] };
    expect(file.hits).toHaveLength(total);
    expect(new Set(file.hits.map(({ phrase }) => phrase))).toEqual(new Set(['从严治党']));
    await page.context().close();
    // The browser notes each request that was made to fail
    expect(faults.filter((fault) => !fault.includes('ERR_FAILED'))).toEqual([]);
  });

  test('lines in another order are in that order over all reports', async ({ browser }) => {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(toUrl(['q', '从严治党'], ['sort', 'right']));
    const total = await readTotal(page);
    const right = await page.locator('[data-hit] .on').allTextContents();
    expect(right).toHaveLength(total);
    const { compare } = new Intl.Collator('zh-Hans-CN-u-co-pinyin');
    const next = right.map((text) => Array.from(text.replace(/[\s\p{P}]/gu, ''))[4] ?? '');
    expect(next).toEqual(next.toSorted(compare));
    await page.context().close();
  });

  test('towns are listed by their numbers and found by name, and nothing scrolls sideways', async ({
    browser,
  }) => {
    const page = await browser.newPage({ viewport: phone });
    await page.goto(toUrl(['q', '从严治党']));
    const total = await readTotal(page);
    const counts = (await page.locator('[data-report-total]').allTextContents()).map(Number);
    const saying = searched.filter(({ key }) => key.includes('从严治党')).length;
    expect(counts.filter((count) => count > 0)).toHaveLength(saying);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    expect(await page.evaluate(() => document.querySelectorAll('*').length)).toBeLessThanOrEqual(3000);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(total);
    expect(await page.locator('[data-status]').textContent()).toMatch(/等 \d+ 个镇街未提及/);
    const name = await page.locator('.facet.report .name').nth(7).textContent();
    await page.locator('[data-narrow]').fill(name!);
    await expect.poll(() => page.locator('.facet.report li:visible').count()).toBe(1);
    await page.locator('.facet.report li:visible input').check();
    expect(await readTotal(page)).toBe(counts[7]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(phone.width);
    await page.context().close();
  });

  test('axe has nothing against it', { timeout: 120_000 }, async ({ browser }) => {
    for (const viewport of [phone, { width: 1440, height: 900 }])
      for (const colorScheme of ['light', 'dark'] as const) {
        const page = await browser.newPage({ viewport, colorScheme, reducedMotion: 'reduce' });
        await page.goto(toUrl(['q', '从严治党'], ['q', '网格']));
        await readTotal(page);
        expect(await audit(page)).toEqual([]);
        await page.context().close();
      }
  });
});
