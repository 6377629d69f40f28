import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { csvParse } from 'd3-dsv';
import { describe, expect } from 'vitest';
import { phone, test } from '../support/site/browser.ts';

const place = (...pairs: [string, string][]) => `/search/?${new URLSearchParams(pairs).toString()}`;
const readTotal = async (page: Page): Promise<number> => {
  await page.waitForSelector('[data-search-state=done]');
  return Number(await page.locator('[data-hit-total]').textContent());
};
const readLines = (page: Page, part: string) => page.locator(`[data-hit] ${part}`).allTextContents();

describe('What a search shows beside its lines', () => {
  test('numbers by town and part, in 10,000 characters too; a town that never says it is named', async ({
    open,
  }) => {
    const page = await open(place(['q', '河长制']));
    await readTotal(page);
    const rows = await page.locator('.facet.report li').evaluateAll((all) =>
      all.map((row) => ({
        count: Number(row.querySelector('[data-count]')!.textContent),
        rate: Number(row.querySelector('[data-rate]')!.textContent),
        note: row.querySelector('small')!.textContent,
      })),
    );
    for (const { count, rate, note } of rows) {
      expect(note).toBe(count === 0 ? '未提及' : '');
      expect(rate > 0).toBe(count > 0);
    }
    const chart = page.locator('.facet.report svg[role=img]');
    const readWidths = () =>
      chart.locator('.bar').evaluateAll((all) => all.map((bar) => Number(bar.getAttribute('width'))));
    await chart.waitFor();
    const widths = await readWidths();
    expect(widths).toHaveLength(rows.filter(({ count }) => count > 0).length);
    expect(await chart.locator('title').textContent()).toBe('“河长制”：各镇的处数');
    expect(await chart.locator('desc').textContent()).toMatch(/^“河长制”：.+\d.*单位：处。$/);
    expect(await page.title()).toBe('“河长制”在各镇报告中 · 对读');
    expect(rows.some(({ count }) => count === 0)).toBe(true);
    expect(await page.locator('[data-status]').textContent()).toContain('未提及');
    await page.locator('select[name=bars]').selectOption('rate');
    await expect.poll(() => chart.locator('title').textContent()).toContain('每万字');
    expect(await readWidths()).not.toEqual(widths);
  });

  test('where in the reports each place stands, and the words beside it, each of which keeps its own', async ({
    open,
  }) => {
    const page = await open(place(['q', '河长制']));
    const total = await readTotal(page);
    await page.locator('[data-around] > summary').click();
    const word = page.locator('[data-beside]').first();
    await word.waitFor();
    expect(await page.locator('.strip a').count()).toBe(total);
    const kept = Number(await word.locator('b').textContent());
    await word.click();
    await page.locator('[data-beside][aria-pressed=true]').waitFor();
    expect(await readTotal(page)).toBe(kept);
    expect(await page.locator('[data-hit]').count()).toBe(kept);
    expect(page.url()).toMatch(/[?&](left|right)=/);
    await page.goBack();
    await expect.poll(() => page.locator('[data-beside][aria-pressed=true]').count()).toBe(0);
    expect(await readTotal(page)).toBe(total);
  });

  test('four phrases are compared in numbers and bars, from the address; a fifth is refused', async ({
    open,
  }) => {
    const phrases = ['河长制', '乡村振兴', '人居环境', '招商引资'];
    const page = await open(place(...[...phrases, '发展'].map((words): [string, string] => ['q', words])));
    await readTotal(page);
    expect(await page.locator('[data-notice]').textContent()).toContain('最多比较四个词句');
    const counts = await page
      .locator('.facet.report li [data-others]')
      .evaluateAll((all) => all.map((cell) => [...cell.children].map((one) => Number(one.textContent))));
    expect(new Set(counts.map((row) => row.length))).toEqual(new Set([3]));
    const bars = page.locator('.facet.report .bars .bar');
    await bars.first().waitFor();
    expect(await page.locator('.facet.report .bars .series-4').count()).toBe(
      counts.filter((row) => row[2]! > 0).length,
    );
    await page.locator('select[name=list]').selectOption({ label: '乡村振兴' });
    await readTotal(page);
    expect(new Set(await readLines(page, 'mark'))).toEqual(new Set(['乡村振兴']));
    expect(await page.locator('[data-hit]').count()).toBe(counts.reduce((sum, [second]) => sum + second!, 0));
    expect(page.url()).toContain('list=2');
  });

  test('a second phrase is added by hand', async ({ open }) => {
    const page = await open(place(['q', '河长制']));
    await page.getByRole('button', { name: '加一个词句比较' }).click();
    await page.getByLabel('与之比较的词句').fill('林长制');
    await page.waitForURL(/q=.+&q=/);
    await readTotal(page);
    expect(await page.locator('[data-status]').textContent()).toContain('“林长制”共');
  });

  test('operators find what the phrases alone do not', async ({ open }) => {
    const page = await open(place(['q', '河长制 | 乡村振兴']));
    const either = await readTotal(page);
    await page.goto(page.url().replace(/\?.*/, `?q=${encodeURIComponent('发展 -高质量')}`));
    const without = await readTotal(page);
    await page.goto(page.url().replace(/\?.*/, `?q=${encodeURIComponent('投资 .. 亿元')}`));
    const near = await readTotal(page);
    expect(Math.min(either, without, near)).toBeGreaterThan(0);
    await page.locator('input[name=near]').fill('2');
    await expect.poll(() => page.url()).toContain('near=2');
    await expect.poll(() => readTotal(page)).toBeLessThan(near);
  });

  test('every example of the help finds something', async ({ open }) => {
    const page = await open('/search/');
    const links = await page
      .locator('#search-help dt a')
      .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
    for (const link of links) {
      await page.goto(link);
      expect(await readTotal(page)).toBeGreaterThan(0);
    }
  });

  test('lines are ordered by what follows and by what goes before', async ({ open }) => {
    const page = await open(place(['q', '乡村振兴'], ['sort', 'right']));
    await readTotal(page);
    const { compare } = new Intl.Collator('zh-Hans-CN-u-co-pinyin');
    const first = (text: string) => Array.from(text.replace(/[\s\p{P}]/gu, ''));
    const right = (await readLines(page, '.on')).map((text) => first(text.slice(4))[0] ?? '');
    expect(right).toEqual(right.toSorted(compare));
    await page.locator('select[name=sort]').selectOption('left');
    await readTotal(page);
    const left = (await readLines(page, '.left')).map((text) => first(text).at(-1) ?? '');
    expect(left).toEqual(left.toSorted(compare));
    expect(page.url()).toContain('sort=left');
  });

  test('a synonym names its indicator and leads to its chart', async ({ open }) => {
    const page = await open(place(['q', '地方财政收入']));
    const link = page.locator('[data-hint] a').first();
    expect(await page.locator('[data-hint]').textContent()).toContain('一般公共预算收入');
    await link.click();
    await page.waitForURL('**/indicators/fiscal-revenue/');
  });

  test('what nobody writes is said, with the longest beginning and end that somebody does', async ({
    open,
  }) => {
    const page = await open(place(['q', '乡村振兴哈哈发展']));
    expect(await readTotal(page)).toBe(0);
    await page.waitForSelector('[data-hint] li');
    expect(await page.locator('[data-hint] a').allTextContents()).toEqual(['乡村振兴', '发展']);
  });

  test('traditional characters find what is written in simplified ones', async ({ open }) => {
    const page = await open(place(['q', '鄉村振興']));
    expect(await readTotal(page)).toBeGreaterThan(0);
    expect(await page.locator('[data-status]').textContent()).toContain('已按简体字“乡村振兴”检索');
  });
});

describe('Pages that are about what is asked for', () => {
  const related = '[data-related]';

  test('are ranked below the hits once they are opened, and loaded no sooner', async ({ open }) => {
    const page = await open(place(['q', '人居环境']));
    await readTotal(page);
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    expect(await page.locator(`${related} li`).count()).toBe(0);
    await page.locator(`${related} summary`).click();
    await page.locator(`${related} li`).first().waitFor();
    expect(requests.some((url) => url.includes('/pagefind/'))).toBe(true);
    expect(await page.locator(`${related} [data-related-status]`).textContent()).toMatch(
      /^按相关程度，共 \d+ 页/,
    );
    await page.locator(`${related} select[name=kind]`).selectOption('报告');
    await expect
      .poll(async () => new Set(await page.locator(`${related} li small`).allTextContents()))
      .toEqual(new Set(['报告']));
    await page.locator(`${related} li a`).first().click();
    await page.waitForURL('**/reports/**');
  });

  test('are the answer where nobody writes it; words with a space are offered near one another', async ({
    open,
  }) => {
    const page = await open(place(['q', '投资 亿元']));
    expect(await readTotal(page)).toBe(0);
    await page.locator(`${related} li`).first().waitFor();
    await page.waitForSelector('[data-hint] a');
    expect(await page.locator('[data-hint]').textContent()).toMatch(/没有一处连写.*投资 \.\. 亿元，\d+ 处。/);
    const count = Number(/(\d+) 处。$/.exec((await page.locator('[data-hint]').textContent())!)![1]);
    await page.locator('[data-hint] a').click();
    await page.waitForURL(/q=/);
    expect(await readTotal(page)).toBe(count);
  });
});

describe('What can be taken away', () => {
  test('all lines, as CSV and JSON', async ({ open }) => {
    const page = await open(place(['q', '乡村振兴']), { acceptDownloads: true });
    const total = await readTotal(page);
    for (const name of ['下载 CSV', 'JSON']) {
      const waiting = page.waitForEvent('download');
      await page.getByRole('button', { name, exact: true }).click();
      const download = await waiting;
      const text = readFileSync(await download.path(), 'utf8');
      const rows = download.suggestedFilename().endsWith('.csv')
        ? csvParse(text.slice(1))
        : (JSON.parse(text) as { hits: unknown[] }).hits;
      expect(rows).toHaveLength(total);
    }
  });

  test('one line as a reference, and links that open what they were copied from', async ({ open }) => {
    const page = await open(place(['q', '乡村振兴']), { permissions: ['clipboard-read', 'clipboard-write'] });
    await readTotal(page);
    await page.locator('.more').nth(1).click();
    expect(await page.locator('.take p').textContent()).toMatch(/\[R\/OL\]\..*\/reports\/.*#p\d+\.$/);
    await page.getByRole('button', { name: '复制链接' }).last().click();
    await page.getByRole('button', { name: '已复制' }).waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    await page.goto(link);
    await page.waitForSelector('.finder');
  });
});

describe('While typing', () => {
  test('headings and indicators are suggested, chosen by arrows and Enter, closed by Esc', async ({
    open,
  }) => {
    const page = await open('/search/');
    const field = page.locator('main input[name=q]');
    await page.keyboard.press('/');
    await expect.poll(() => field.evaluate((input) => input === document.activeElement)).toBe(true);
    const option = page.getByRole('option').first();
    await expect
      .poll(async () => {
        await field.fill('');
        await page.keyboard.insertText('公共预算');
        return option.isVisible();
      })
      .toBe(true);
    expect(await option.textContent()).toMatch(/一般公共预算收入.*指标 · \d+ 处/);
    await page.keyboard.press('Escape');
    expect(await page.getByRole('listbox').isVisible()).toBe(false);
    expect(await field.inputValue()).toBe('公共预算');
    await page.keyboard.press('ArrowDown');
    await option.waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await field.getAttribute('aria-activedescendant')).toBe('suggestion-0');
    await page.keyboard.press('Enter');
    expect(await field.inputValue()).toBe('一般公共预算收入');
    expect(await readTotal(page)).toBeGreaterThan(0);
  });

  test('recent queries of this device are offered and can be forgotten', async ({ open }) => {
    const page = await open(place(['q', '乡村振兴']));
    await readTotal(page);
    const field = page.locator('main input[name=q]');
    await field.press('Enter');
    await expect.poll(() => page.evaluate(() => localStorage.getItem('recent-searches'))).not.toBeNull();
    await field.fill('');
    await field.click();
    await page.getByRole('option', { name: '乡村振兴' }).waitFor();
    await page.getByRole('option', { name: '清除最近检索' }).click();
    expect(await page.evaluate(() => localStorage.getItem('recent-searches'))).toBeNull();
  });

  test('nothing breaks where storage is blocked', async ({ browser, site }) => {
    const page = await browser.newPage({ viewport: phone });
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
    });
    await page.goto(new URL(place(['q', '乡村振兴']).slice(1), site).href);
    expect(await readTotal(page)).toBeGreaterThan(0);
    await page.locator('main input[name=q]').press('Enter');
    await page.locator('main input[name=q]').fill('');
    await page.clock.install();
    await page.locator('main input[name=q]').click();
    await page.clock.runFor(1000);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test('what the index gave once is not fetched again', async ({ open }) => {
    const page = await open(place(['q', '乡村振兴']));
    const ask = async (words: string): Promise<number> => {
      await page.locator('main input[name=q]').fill(words);
      await page.locator('main input[name=q]').press('Enter');
      await page.waitForFunction((asked) => new URLSearchParams(location.search).get('q') === asked, words);
      return readTotal(page);
    };
    const phrases = ['招商引资', '人居环境', '河长制'];
    const first = [];
    for (const words of phrases) first.push(await ask(words));
    let requests = 0;
    page.on('request', () => requests++);
    const again = [];
    for (const words of phrases) again.push(await ask(words));
    expect(again).toEqual(first);
    expect(requests).toBe(0);
  });

  test('a wide phone and a narrow one scroll nothing sideways', async ({ open }) => {
    for (const width of [phone.width, 320]) {
      const page = await open(place(['q', '发展'], ['q', '乡村振兴']), { viewport: { ...phone, width } });
      await readTotal(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });

  test('Back undoes a filter, then the query; words that are typed are one step', async ({ open }) => {
    const page = await open('/search/');
    const query = () => new URL(page.url()).searchParams;
    await page.locator('main input[name=q]').pressSequentially('发展', { delay: 200 });
    await page.keyboard.press('Enter');
    await readTotal(page);
    await expect.poll(() => query().get('q')).toBe('发展');
    await page.selectOption('select[name=sort]', 'right');
    await expect.poll(() => query().get('sort')).toBe('right');
    await page.goBack();
    await expect.poll(() => query().get('sort')).toBeNull();
    await expect.poll(() => page.inputValue('select[name=sort]')).toBe('text');
    await page.goBack();
    await expect.poll(() => page.inputValue('main input[name=q]')).toBe('');
    await page.waitForSelector('[data-search-state=idle]');
    await page.goForward();
    await readTotal(page);
    expect(await page.inputValue('main input[name=q]')).toBe('发展');
  });
});
