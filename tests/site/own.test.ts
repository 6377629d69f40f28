import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect } from 'vitest';
import { audit } from '../support/axe.ts';
import { phone } from '../support/browser.ts';
import { dist, test } from '../support/made-up.ts';

interface Row {
  report: string;
  start: number;
  quote: string;
  name: string;
}
const records = JSON.parse(readFileSync(join(dist, 'data/records.json'), 'utf8')) as Row[];
const sources = globSync('tests/fixtures/content/reports/*.txt').sort();

describe('A reader’s own reports', () => {
  test('are read without a connection, with the numbers of the build', async ({ open }) => {
    const page = await open('/own/');
    await page.waitForLoadState('networkidle');
    await page.context().setOffline(true);
    await page.locator('[data-own-input]').setInputFiles(sources);
    await page.locator('[data-own-state=done]').waitFor();
    const counts = await page.$$eval('[data-own-report]', (all) =>
      all.map((card) => Number((card as HTMLElement).dataset['records'])),
    );
    const built = sources.map(
      (file) => records.filter(({ report }) => report === basename(file, '.txt')).length,
    );
    expect(counts.toSorted()).toEqual(built.toSorted());
  });

  test('are shown with what to look at, and their text with numbers and notes', async ({ open }) => {
    const page = await open('/own/', { viewport: phone });
    await page.locator('[data-own-text]').fill(readFileSync(sources[0]!, 'utf8'));
    await page.locator('[data-own-read]').click();
    await page.locator('[data-own-state=done]').waitFor();
    await page.locator('[data-panel=reading] data').first().waitFor();
    expect(await page.locator('[data-panel=reading] data').count()).toBeGreaterThan(5);
    expect(await audit(page)).toEqual([]);
    await page.getByRole('tab', { name: '自查' }).click();
    const finding = page.locator('[data-finding]').first();
    expect(await finding.getAttribute('data-rule')).toMatch(/^[a-z-]+$/);
    expect(await finding.locator('mark').textContent()).not.toBe('');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(phone.width);
    expect(await audit(page)).toEqual([]);
  });

  test('that can’t be read are named, and the others are read', async ({ open }) => {
    const page = await open('/own/');
    await page.locator('[data-own-input]').setInputFiles([
      { name: '空.txt', mimeType: 'text/plain', buffer: Buffer.from('') },
      { name: '报告.txt', mimeType: 'text/plain', buffer: readFileSync(sources[1]!) },
    ]);
    await page.locator('[data-own-state=done]').waitFor();
    expect(await page.locator('[data-own-list] > .warning').allTextContents()).toEqual([
      '空.txt：文件是空的，请检查文件是否保存完整。',
    ]);
    expect(await page.locator('[data-own-report]').count()).toBe(1);
  });

  test('are saved as CSV in the fields of the site', async ({ open }) => {
    const page = await open('/own/');
    await page.locator('[data-own-input]').setInputFiles(sources[1]!);
    await page.getByRole('tab', { name: '拿走' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'CSV' }).click(),
    ]);
    const text = readFileSync(await download.path(), 'utf8');
    expect(text.startsWith('\ufeffid,report,section,')).toBe(true);
  });
});
