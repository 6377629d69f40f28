import { describe, expect } from 'vitest';
import { fold } from '../../src/text/fold.ts';
import { corpus, test } from '../support/site/made-up.ts';

const phrase = '发展';
const reports = corpus.reports.map(({ meta, source, blocks }) => ({
  id: meta.id,
  count: blocks
    .flatMap(({ id, start, end }) => (id === undefined ? [] : [fold(source.slice(start, end))]))
    .reduce((sum, text) => sum + text.split(phrase).length - 1, 0),
}));
const query = (q: string, rest = '') => `?q=${encodeURIComponent(q)}${rest}`;

describe('A phrase on a report’s page', () => {
  test.for(reports)('is marked in all its places: $id', async ({ id, count }, { open }) => {
    const page = await open(`/reports/${id}/${query(phrase)}`);
    expect(await page.locator('.finder output').textContent()).toBe(`1/${count}`);
    expect(await page.evaluate(() => CSS.highlights.get('found')!.size)).toBeGreaterThanOrEqual(count);
    expect(await page.locator('.finder-ticks rect').count()).toBe(count);
  });

  test('is gone through by n and p, by buttons, and ended by Esc', async ({ open }) => {
    const page = await open(`/reports/heyan/${query(phrase)}`);
    const count = page.locator('.finder output');
    const all = reports.find(({ id }) => id === 'heyan')!.count;
    await page.keyboard.press('n');
    expect(await count.textContent()).toBe(`2/${all}`);
    const seen = await page.evaluate(() => {
      const [range] = [...CSS.highlights.get('found-now')!] as Range[];
      const { top, bottom } = range!.getBoundingClientRect();
      return { words: range!.toString(), inside: top >= 0 && bottom <= innerHeight };
    });
    expect(seen).toEqual({ words: phrase, inside: true });
    await page.keyboard.press('p');
    await page.getByRole('button', { name: '前一处' }).click();
    expect(await count.textContent()).toBe(`${all}/${all}`);
    await page.keyboard.press('Escape');
    expect(await page.locator('.finder').count()).toBe(0);
    expect(new URL(page.url()).search).toBe('');
  });

  test('is opened at the hit whose line was chosen', async ({ open }) => {
    const page = await open(`/search/${query(phrase, '&report=heyan')}`);
    await page.waitForSelector('[data-search-state=done]');
    await page.locator('[data-hit] > a').nth(4).click();
    await page.waitForSelector('.finder');
    expect(await page.locator('.finder output').textContent()).toMatch(/^5\//);
  });

  test('stays marked when the source’s own signs are shown', async ({ open }) => {
    const page = await open(`/reports/qingshi/${query(phrase)}`);
    const before = await page.locator('article .text').textContent();
    await page.locator('#show-original').check();
    await expect.poll(() => page.locator('article .text').textContent()).not.toBe(before);
    const readMarked = () => page.evaluate(() => [...CSS.highlights.get('found')!].map(String));
    await expect.poll(readMarked).toSatisfy((words: string[]) => words.every((word) => word === phrase));
    expect((await readMarked()).length).toBeGreaterThanOrEqual(
      reports.find(({ id }) => id === 'qingshi')!.count,
    );
  });

  test.for(['', '的'.repeat(5000), '<script>', '\ud800', '.* | ('])(
    'may be anything: %#',
    async (words, { open }) => {
      const page = await open(
        `/reports/heyan/?q=${encodeURIComponent(words.toWellFormed()).slice(0, 6000)}&at=x&near=-1`,
      );
      expect(await page.locator('article').count()).toBe(1);
      expect(await page.locator('.finder script').count()).toBe(0);
    },
  );
});

describe('What is selected in a report', () => {
  test('can be asked of all towns', async ({ open }) => {
    const page = await open('/reports/heyan/');
    const words = await page.evaluate(() => {
      const text = document.querySelectorAll('.text p[id]:not(.x)')[4]!;
      const node = document.createTreeWalker(text, NodeFilter.SHOW_TEXT).nextNode()!;
      getSelection()!.setBaseAndExtent(node, 0, node, 6);
      return getSelection()!.toString();
    });
    const link = page.getByRole('link', { name: '各镇怎么写' });
    await link.click();
    await page.waitForSelector('[data-search-state=done]');
    expect(await page.locator('main input[name=q]').inputValue()).toBe(words);
    expect(Number(await page.locator('[data-hit-total]').textContent())).toBeGreaterThan(0);
  });

  test('outside the text is left alone', async ({ open }) => {
    const page = await open('/reports/heyan/');
    await page.clock.install();
    await page.evaluate(() => {
      getSelection()!.selectAllChildren(document.querySelector('h1')!);
    });
    await page.clock.runFor(1000);
    expect(await page.getByRole('link', { name: '各镇怎么写' }).count()).toBe(0);
  });
});
