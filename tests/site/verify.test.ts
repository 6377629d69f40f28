import { readFileSync } from 'node:fs';
import { describe, expect } from 'vitest';
import { audit } from '../support/site/axe.ts';
import { phone } from '../support/site/browser.ts';
import { test } from '../support/site/made-up.ts';

const source = readFileSync('tests/fixtures/content/reports/qingshi.txt', 'utf8');
/** A sentence of the report as it stands. */
const sentence = '规模以上工业总产值完成42.6亿元，同比增长8.2%';

describe('A text that somebody pasted', () => {
  test('is held against the reports, each place said with its verdict and its source', async ({ open }) => {
    expect(source).toContain(sentence.replace('，', ','));
    const page = await open('/verify/', { viewport: phone });
    const told = [
      `青石镇说：“${sentence}”。`,
      `青石镇说：“${sentence.replace('42.6', '46.2')}”。`,
      `禾堰镇说：“${sentence}”。`,
      '青石镇说：“建成全国第一座水上飞机场和月球基地”。',
    ].join('\n');
    await page.locator('[data-verify-text]').fill(told);
    await page.locator('[data-verify]').click();
    await page.locator('[data-verify-state=done]').waitFor();
    const verdicts = await page.$$eval('[data-verdict]', (all) =>
      all.map((one) => [(one as HTMLElement).dataset['verdict'], one.textContent]),
    );
    expect(verdicts.map(([kind]) => kind)).toEqual(['found', 'number-differs', 'misattributed', 'absent']);
    expect(verdicts[0]?.[1]).toBe(sentence);
    expect(await audit(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(phone.width);
    await page.locator('.verdict-notes a').first().click();
    await page.waitForURL(/\/reports\/qingshi\/#c\d+-\d+$/);
  });
});
