import { describe, expect } from 'vitest';
import { test } from '../support/site/made-up.ts';

describe('The hooks that others hold on to', () => {
  test('a comparison has a column a report, in the order of its address, and aligned rows', async ({
    open,
  }) => {
    const page = await open('/compare/?reports=qingshi~heyan~ankou');
    const columns = page.locator('[data-column]');
    await columns.nth(2).waitFor();
    const ids = await columns.evaluateAll((all) => all.map((column) => column.getAttribute('data-column')));
    expect([...new Set(ids)]).toEqual(['qingshi', 'heyan', 'ankou']);
    expect(await page.locator('[data-row]').count()).toBeGreaterThan(5);
  });

  test('an address with parameters that nobody knows shows the page and says what it ignored', async ({
    open,
  }) => {
    const page = await open('/compare/?reports=qingshi~nowhere&colour=red');
    expect(await page.locator('main').innerText()).toMatch(/nowhere|忽略/);
    expect(await page.locator('[data-row]').count()).toBeGreaterThan(5);
  });

  test('a chart is a picture with a name and a description, and its numbers stand in a table', async ({
    open,
  }) => {
    const page = await open('/indicators/fiscal-revenue/');
    const svg = page.locator('figure[data-chart="fiscal-revenue"] svg[role=img]').first();
    expect(await svg.locator('title').count()).toBe(1);
    expect(await svg.locator('desc').count()).toBe(1);
    expect(await page.locator('main table').count()).toBeGreaterThan(0);
  });
});
