import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect } from 'vitest';
import { readCorpus } from '../../../src/corpus/index.ts';

import { test } from '../../support/site/browser.ts';

/** A record as a file of the site has it, ids of its own report aside. */
type Row = Record<string, unknown>;

const built = JSON.parse(readFileSync('dist/data/records.json', 'utf8')) as Row[];
/** Of a large site, so many are dropped. */
const reports = readCorpus().reports.slice(0, 12);

/** A record without what a reader's own one does not have: the id of its report, and the words that files of the site add. */
const toBare = (row: Row): Row =>
  JSON.parse(
    JSON.stringify({ ...row, report: '', flags: null }).replace(/"[a-z\d-]+-(q\d+)"/g, '"$1"'),
  ) as Row;

test('Every report of content, dropped at once, gives the records of the build without any request', async ({
  open,
}) => {
  const page = await open('/own/');
  await page.getByText('拔掉网线也能用：本页、Word 与 PDF 的识别程序').waitFor();
  const context = page.context();
  await context.setOffline(true);
  const asked: string[] = [];
  context.on('request', (request) => {
    if (request.serviceWorker()) asked.push(request.url());
  });
  const files = reports.map(({ meta }) => `content/reports/${meta.id}.txt`);
  await page.locator('[data-own-input]').setInputFiles(files);
  await page.locator('[data-own-state=done]').waitFor();
  const ids = await page.$$eval('[data-own-report]', (all) =>
    all.map((card) => (card as HTMLElement).dataset['ownReport']!),
  );
  expect(ids).toHaveLength(reports.length);
  for (const [at, id] of ids.entries()) {
    const card = page.locator(`[data-own-report=${id}]`);
    await card.getByRole('button', { name: '打开' }).click();
    await card.getByRole('tab', { name: '拿走' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      card.getByRole('button', { name: '数字存为 JSON' }).click(),
    ]);
    const own = JSON.parse(readFileSync(await download.path(), 'utf8')) as Row[];
    const { meta } = reports[at]!;
    const rows = built.filter(({ report }) => report === meta.id);
    expect([meta.id, own.map(toBare)]).toEqual([meta.id, rows.map(toBare)]);
    await page.locator('[data-own-back]').click();
  }
  expect(asked.map((url) => basename(url))).toEqual([]);
});
