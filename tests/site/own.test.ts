import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { zipSync } from 'fflate';
import { describe, expect } from 'vitest';
import { createGazetteer, takeReports } from '../../src/intake/index.ts';
import { toGb18030 } from '../../src/text/to-gb18030.ts';
import { toUtf16 } from '../support/files/encode.ts';
import { audit } from '../support/site/axe.ts';
import { phone } from '../support/site/browser.ts';
import { dist, test } from '../support/site/made-up.ts';
import { makeFolder } from '../support/temporary.ts';
import { webPages } from '../support/files/web-pages.ts';
import { toNumberedDocx } from '../support/files/word-files.ts';

interface Row {
  report: string;
  start: number;
  quote: string;
  name: string;
}
const records = JSON.parse(readFileSync(join(dist, 'data/records.json'), 'utf8')) as Row[];
const sources = globSync('tests/fixtures/content/reports/*.txt').sort();

describe('A reader’s own reports', () => {
  test('are read in every format, and shown in every way, with the cable out and by the keyboard', async ({
    open,
  }) => {
    const page = await open('/own/');
    await page.getByText('拔掉网线也能用：本页、Word 与 PDF 的识别程序').waitFor();
    await page.context().setOffline(true);
    const report = readFileSync('tests/fixtures/intake/report.txt', 'utf8').trim().split('\n');
    const others = {
      '网页.html': webPages['nested divisions']!(report).replace('gb2312', 'utf-8'),
      '文稿.md': report.join('\n\n'),
      '文稿.docx': await toNumberedDocx(report),
      '文稿.pdf': readFileSync('tests/fixtures/intake/web-page.pdf'),
      '排印.pdf': readFileSync('tests/fixtures/intake/from-writer.pdf'),
      '国标.txt': toGb18030(report.join('\r\n')),
      '统一码.txt': Uint8Array.from([0xff, 0xfe, ...toUtf16(report.join('\n'), 'le')]),
      '公众号.htm': webPages['a WeChat article']!(report),
      '一份.zip': zipSync({ '报告.txt': new TextEncoder().encode(report.join('\n')) }),
    };
    const folder = makeFolder(others);
    const files = [...sources, ...Object.keys(others).map((name) => join(folder, name))];
    await page.locator('[data-own-input]').setInputFiles(files);
    await page.locator('[data-own-state=done]').waitFor();
    const counts = await page.$$eval('[data-own-report]', (all) =>
      all.map((card) => Number((card as HTMLElement).dataset['records'])),
    );
    const built = sources.map(
      (file) => records.filter(({ report }) => report === basename(file, '.txt')).length,
    );
    expect(counts.slice(0, built.length)).toEqual(built);
    // What the same report gives, whatever it comes in
    expect(new Set(counts.slice(built.length)).size).toBe(1);
    expect(counts).toHaveLength(files.length);

    // Own reports and the site's are searched together, by the same comparison
    await page.getByRole('searchbox', { name: '在自己的报告和本站各份里检索' }).fill('各位，代表');
    await page.keyboard.press('Enter');
    await page.locator('[data-own-search][data-search-state=done]').waitFor();
    const totals = await page.$$eval('[data-own-found] [data-report-total]', (all) =>
      all.map((one) => [(one as HTMLElement).dataset['reportTotal']!, Number(one.textContent)] as const),
    );
    for (const file of sources) {
      const id = basename(file, '.txt');
      const said = new Map(totals).get(id) ?? 0;
      expect([id, said]).toEqual([id, readFileSync(file, 'utf8').split('各位代表').length - 1]);
    }
    expect(totals.filter(([id]) => id.startsWith('own-')).length).toBeGreaterThan(Object.keys(others).length);
    expect(await audit(page)).toEqual([]);

    await page.getByRole('button', { name: '打开' }).first().press('Enter');
    for (const name of ['阅读', '对照', '数字', '用语', '自查', '拿走']) {
      const tab = page.getByRole('tab', { name, selected: true });
      await tab.waitFor();
      await page.locator('[role=tabpanel]:not([hidden]):not([aria-busy])').waitFor();
      expect([name, await page.locator('[role=tabpanel] .warning').allTextContents()]).toEqual([name, []]);
      expect([name, await audit(page)]).toEqual([name, []]);
      await tab.press('ArrowRight');
    }
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

  test('are saved as CSV in the fields of the site, and as an archive that is taken in again', async ({
    open,
  }) => {
    const page = await open('/own/');
    await page.locator('[data-own-input]').setInputFiles(sources[1]!);
    await page.getByRole('tab', { name: '拿走' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'CSV' }).click(),
    ]);
    const text = readFileSync(await download.path(), 'utf8');
    expect(text.startsWith('\ufeffid,report,section,')).toBe(true);
    const [archive] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'zip' }).click(),
    ]);
    const bytes = new Uint8Array(readFileSync(await archive.path()));
    const taken: unknown[] = [];
    for await (const one of takeReports({ name: 'a.zip', bytes }, createGazetteer(''))) taken.push(one);
    expect(taken).toMatchObject([
      { text: readFileSync(sources[1]!, 'utf8'), sidecar: expect.stringMatching(/^town: /) as string },
    ]);
  });
});
