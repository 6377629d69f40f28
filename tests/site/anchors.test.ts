import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';

import { toFullWidth } from '../../src/text/full-width.ts';
import { phone } from '../support/site/browser.ts';
import { corpus, test } from '../support/site/made-up.ts';

const [report] = corpus.reports;
const { meta, source, records, blocks } = report!;
const path = `/reports/${meta.id}/`;
const texts = blocks.filter(({ kind }) => kind === 'paragraph');
/** A number of several characters deep in the report. */
const record = records.findLast(({ start, end }) => end - start >= 4)!;
const shown = toFullWidth(source);
const view = { viewport: phone, reducedMotion: 'reduce' } as const;

const isInView = (page: Page, selector: string) =>
  page.$eval(selector, (element) => {
    const { top } = element.getBoundingClientRect();
    return top >= 0 && top < innerHeight;
  });
const readMarked = (page: Page) =>
  page.evaluate(() => [...(CSS.highlights.get('cited') ?? [])].map(String).join(''));

describe('A link to a place of a report', () => {
  test('opens the number that covers an offset', async ({ open }) => {
    const page = await open(`${path}#q${record.start + 1}`, view);
    await expect.poll(() => new URL(page.url()).hash).toBe(`#q${record.start}`);
    await expect.poll(() => isInView(page, `#q${record.start}`)).toBe(true);
  });

  test('opens the paragraph where no number stands, also when only the hash changes', async ({ open }) => {
    const page = await open(path, view);
    const { start, id } = texts.at(-2)!;
    for (const letter of ['q', 'p']) {
      await page.evaluate((hash) => (location.hash = hash), `${letter}${start + 1}`);
      await expect.poll(() => new URL(page.url()).hash).toBe(`#${id}`);
    }
    await expect.poll(() => isInView(page, `#${id}`)).toBe(true);
  });

  test('marks exactly the characters that it names, over several paragraphs, and no more when left', async ({
    open,
  }) => {
    const [first, second] = [texts.at(-3)!, texts.at(-2)!];
    const [start, end] = [first.end - 5, second.start + 4];
    const page = await open(`${path}#c${start}-${end}`, view);
    const words = `${shown.slice(start, first.end)}${shown.slice(second.start, end)}`;
    await expect.poll(() => readMarked(page)).toBe(words);
    expect(await isInView(page, `#${second.id}`)).toBe(true);
    await page.check('#show-original');
    const own = `${source.slice(start, first.end)}${source.slice(second.start, end)}`;
    await expect.poll(() => readMarked(page)).toBe(own);
    await page.evaluate((hash) => (location.hash = hash), `p${first.start}`);
    await expect.poll(() => readMarked(page)).toBe('');
  });

  test('opens a defect by its place, and by the number that it once had', async ({ open }) => {
    const page = await open(path, view);
    const ids = await page.$$eval('article [id^=e]', (signs) => signs.map(({ id }) => id));
    const placed = ids
      .filter((id) => /^e\d+$/.test(id))
      .sort((a, b) => Number(a.slice(1)) - Number(b.slice(1)));
    expect(Number(placed[1]!.slice(1))).toBeGreaterThan(placed.length);
    await page.evaluate((hash) => (location.hash = hash), 'e2');
    await expect.poll(() => new URL(page.url()).hash).toBe(`#${placed[1]!}`);
  });

  test.for(['#q999999999', '#c999999-1000000', '#c9-3', '#p', '#%E0%A4', '#c0-'])(
    'may be anything: %s',
    async (hash, { open }) => {
      const page = await open(path + hash, view);
      expect(new URL(page.url()).hash).toBe(hash);
      expect(await readMarked(page)).toBe('');
    },
  );
});

describe('What is selected in a report', () => {
  test('can be shared as a link that marks it again', async ({ open }) => {
    const page = await open(path, { permissions: ['clipboard-read', 'clipboard-write'] });
    const words = await page.evaluate((id) => {
      const block = document.getElementById(id!)!;
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      const node = walker.nextNode()!;
      getSelection()!.setBaseAndExtent(node, 3, node, 9);
      return getSelection()!.toString();
    }, texts[2]!.id);
    await page.getByRole('button', { name: '复制所选的链接' }).click();
    await expect.poll(() => page.locator('.selected').innerText()).toContain('已复制');
    const url = new URL(await page.evaluate(() => navigator.clipboard.readText()));
    const start = texts[2]!.start + 3;
    expect(url.hash).toBe(`#c${start}-${start + 6}`);
    const other = await open(`${path}${url.hash}`, view);
    await expect.poll(() => readMarked(other)).toBe(words);
  });
});
