import { describe, expect } from 'vitest';
import { audit } from '../support/site/axe.ts';
import { phone } from '../support/site/browser.ts';
import { test } from '../support/site/made-up.ts';
import { madeUp } from '../support/made-up-report.ts';

const draft = madeUp.replace(
  '新建镇中心幼儿园1所',
  '茶园产值由2.4亿元增至2.7亿元，增长31%。新建镇中心幼儿园1所',
);

describe('A draft in 自查', () => {
  test('is marked, listed, gone through by key, ticked and taken as Word without a connection', async ({
    open,
  }) => {
    const page = await open('/own/', { viewport: phone });
    await page.locator('[data-own-offline]:not([hidden])').waitFor();
    await page.context().setOffline(true);
    await page.locator('[data-own-text]').fill(draft);
    await page.locator('[data-own-read]').click();
    await page.locator('[data-own-state=done]').waitFor();
    await page.locator('[data-tab=check]').click();
    const finding = page.locator('[data-finding][data-rule=growth-conflict]');
    expect(await finding.locator('mark').textContent()).toBe('31%');
    await page.keyboard.press('j');
    expect(await page.locator('.check-list [data-current]').count()).toBe(1);
    await finding.locator('input').check();
    expect(await page.locator('.check-counts').textContent()).toContain('已核对 1 /');
    expect(await page.locator('.check-text mark', { hasText: '31%' }).count()).toBe(1);
    await page.locator('.check-others').first().waitFor();
    await page.locator('details.check-others > summary', { hasText: '引文验真' }).click();
    await page.locator('[data-verify-text]').fill('云岭镇说：“招商小分队外出招商26次，新签约项目9个”。');
    await page.locator('[data-verify]').click();
    await page.locator('[data-verdict=found]').waitFor();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: '存为带批注的 Word' }).click();
    expect((await download).suggestedFilename()).toMatch(/\.docx$/);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(phone.width);
    expect(await audit(page)).toEqual([]);
  });
});
