import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { phone } from '../support/site/browser.ts';
import { madeUpContent } from '../support/site/copy-project.ts';
import { corpus, test } from '../support/site/made-up.ts';

const wide = { viewport: { width: 1440, height: 900 } };

test('原貌 shows the source to the character, and puts the page back', async ({ open }) => {
  const page = await open('/reports/yunquan/', wide);
  const source = readFileSync(`${madeUpContent}/reports/yunquan.txt`, 'utf8');
  const read = () =>
    page.$$eval('.text [id^=p]', (blocks) =>
      blocks.map((block) => [Number(block.id.slice(1)), block.textContent] as const),
    );
  const before = await read();
  await page.check('#show-original');
  await expect.poll(read).not.toEqual(before);
  for (const [start, text] of await read()) expect(text).toBe(source.slice(start, start + text.length));
  await page.uncheck('#show-original');
  await expect.poll(read).toEqual(before);
});

test('淡化套话 dims wording that other reports share', async ({ open }) => {
  const page = await open('/reports/yunquan/', wide);
  await page.check('#dim-shared');
  await expect.poll(() => page.evaluate(() => CSS.highlights.get('shared')?.size ?? 0)).toBeGreaterThan(0);
});

test('what a reader switches off stays off on the next report', async ({ open }) => {
  const page = await open('/reports/yunquan/', wide);
  await page.uncheck('#show-numbers');
  await page.click('.neighbours a');
  expect(await page.isChecked('#show-numbers')).toBe(false);
  expect(await page.$eval('data', (data) => getComputedStyle(data).textDecorationLine)).toBe('none');
});

test('the outline follows the reading', async ({ open }) => {
  const page = await open('/reports/yunquan/', { ...wide, reducedMotion: 'reduce' });
  const last = page.locator('.outline a').last();
  await last.click();
  await expect.poll(() => page.locator('.outline [aria-current]').count()).toBe(1);
  await page.evaluate(() => {
    scrollTo(0, document.documentElement.scrollHeight);
  });
  await expect.poll(() => last.getAttribute('aria-current')).toBe('true');
});

test('a link to a number deep in a report shows that number on a phone', async ({ open }) => {
  const id = corpus.reports
    .find(({ meta }) => meta.id === 'yunquan')!
    .records.at(-20)!
    .id.split('-')
    .at(-1)!;
  const page = await open(`/reports/yunquan/#${id}`, { viewport: phone, reducedMotion: 'reduce' });
  const top = () => page.$eval(`#${id}`, (number) => number.getBoundingClientRect().top);
  await expect.poll(top).toBeGreaterThan(40);
  expect(await top()).toBeLessThan(phone.height - 40);
});

test('a sign in the text opens its note on a phone, without scripts', async ({ open }) => {
  const page = await open('/reports/ankou/', { viewport: phone, javaScriptEnabled: false });
  const sign = page.locator('a.e').nth(5);
  const note = page.locator((await sign.getAttribute('href')) ?? '');
  expect(await note.isVisible()).toBe(false);
  await sign.focus();
  await page.keyboard.press('Enter');
  await note.waitFor({ state: 'visible' });
});

test('a theme that was chosen is there before the next page paints', async ({ open }) => {
  const page = await open('/', wide);
  await page.click('[data-theme-switch]');
  await page.click('[data-theme-switch]');
  await page.reload({ waitUntil: 'commit' });
  await page.waitForSelector('body', { state: 'attached' });
  expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
});

test('/ and Ctrl with K lead to the search field', async ({ open }) => {
  const page = await open('/about/', wide);
  const press = async (key: string): Promise<string | undefined> => {
    await page.evaluate(() => {
      (document.activeElement as HTMLElement).blur();
    });
    await page.keyboard.press(key);
    return page.evaluate(() => (document.activeElement as HTMLInputElement).name);
  };
  // Scripts of a page that is loaded may still be about to run
  for (const key of ['/', 'Control+k']) await expect.poll(() => press(key)).toBe('q');
});

test.for([wide.viewport, phone])(
  'the first sentence of every report is on its first screen, $width px wide',
  async (viewport, { open, site }) => {
    const page = await open('about:blank', { viewport });
    for (const { meta } of corpus.reports) {
      await page.goto(new URL(`reports/${meta.id}/`, site).href, { waitUntil: 'networkidle' });
      const bottom = await page.$eval('.text p[id]:not(.x, .t)', (first) => {
        const range = new Range();
        range.selectNodeContents(first);
        return range.getClientRects()[0]!.bottom;
      });
      expect(bottom, meta.id).toBeLessThan(viewport.height);
    }
  },
);

test('a paragraph is one stop of the keyboard, with its numbers and notes behind the arrow keys', async ({
  open,
}) => {
  const page = await open('/reports/ankou/', wide);
  const blocks = await page.locator('.text [id^=p]').count();
  await page.locator('.text p data a').first().focus();
  const countStops = () =>
    page.$$eval(
      '.text :is(a, summary)',
      (all) => all.filter((one) => (one as HTMLElement).tabIndex === 0 && one.checkVisibility()).length,
    );
  await expect.poll(countStops).toBeLessThanOrEqual(blocks);
  await page.keyboard.press('End');
  const focused = () => page.evaluate(() => document.activeElement?.closest('.n, [id^=p]')?.className ?? '');
  expect(await focused()).toMatch(/^n\b/);
  await page.keyboard.press('Home');
  expect(await focused()).not.toMatch(/^n\b/);
});

test('a note stands level with its number, and each marks the other', async ({ open }) => {
  const page = await open('/reports/ankou/', wide);
  await page.locator('.placed').waitFor();
  const note = page.locator('.n:not(.f) > ul > li').first();
  const id = (await note.locator('a').getAttribute('href'))!;
  const [own, line] = [await note.boundingBox(), await page.locator(id).boundingBox()];
  expect(Math.abs(own!.y + own!.height / 2 - (line!.y + line!.height / 2))).toBeLessThan(24);
  await page.locator(id).hover();
  await note.hover();
  await expect.poll(() => page.locator(id).getAttribute('class')).toContain('on');
  await page.locator(id).hover();
  await expect.poll(() => note.getAttribute('class')).toContain('on');
});
