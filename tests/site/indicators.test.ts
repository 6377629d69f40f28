import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { phone } from '../support/site/browser.ts';
import { pages, test } from '../support/site/made-up.ts';

const indicator = '/indicators/fixed-asset-investment/';
const chart = (page: Page) => page.locator('figure[data-chart] .ranking:visible');
const towns = (page: Page) =>
  chart(page)
    .locator('.picture [data-row]')
    .evaluateAll((rows) =>
      rows
        .sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top)
        .map((row) => row.getAttribute('data-row')),
    );

describe('an indicator’s page', () => {
  test('opens as its address says', async ({ open }) => {
    const page = await open(`${indicator}?sort=town&status=target&scale=log&highlight=ankou`);
    await chart(page).getByText('，对数刻度').waitFor();
    expect(await chart(page).locator('.mark.actual').count()).toBe(0);
    expect(await page.locator('.numbers tr[data-status=actual]:visible').count()).toBe(0);
    expect(await page.locator('.numbers tr[data-status=target]:visible').count()).toBeGreaterThan(1);
    expect(await chart(page).locator('.picked').first().getAttribute('data-row')).toBe('ankou');
    expect((await towns(page))[0]).toBe('ankou');
  });
  test('sorts the chart and its table alike, and writes only the difference into the address', async ({
    open,
  }) => {
    const page = await open(indicator);
    const before = await towns(page);
    await page.getByRole('button', { name: '排序与单位 ▾' }).click();
    await page.getByLabel('镇名', { exact: true }).check();
    await expect.poll(() => towns(page)).not.toEqual(before);
    const after = await towns(page);
    expect([...after].sort()).toEqual([...before].sort());
    const rows = await page
      .locator('.numbers tbody')
      .evaluateAll((bodies) => bodies.map((body) => body.getAttribute('data-row')));
    expect(rows.filter((row) => after.includes(row))).toEqual(after);
    expect(new URL(page.url()).search).toBe('?sort=town');
    await page.getByLabel('数值', { exact: true }).check();
    expect(new URL(page.url()).search).toBe('');
    await expect.poll(() => towns(page)).toEqual(before);
  });
  test('gives a link that carries the whole state and opens the same view', async ({ open }) => {
    const page = await open(`${indicator}?view=table`);
    await page.getByRole('button', { name: '分享 ▾' }).click();
    const field = page.locator('[data-link]');
    await expect.poll(() => field.inputValue()).not.toBe('');
    const link = new URL(await field.inputValue());
    expect(link.search).toBe(
      '?towns=&kind=amount~change&status=actual~expected~target&scale=linear&sort=value&unit=auto&view=table&highlight=',
    );
    const again = await open(`${indicator}${link.search}`);
    expect(await chart(again).count()).toBe(0);
    expect(await again.locator('.numbers').isVisible()).toBe(true);
  });
  test('names what it ignores of an address and shows the rest', async ({ open }) => {
    const page = await open(`${indicator}?sort=size&scale=log&utm=x`);
    expect(await page.locator('[data-ignored]').innerText()).toMatch(/utm=x.*sort=size/);
    await chart(page).getByText('，对数刻度').waitFor();
  });
  test('is drawn again as it was built when the state is again the default', async ({ open }) => {
    const page = await open(indicator);
    const html = () => page.locator('[data-drawing]').innerHTML();
    const built = await html();
    await page.getByRole('button', { name: '排序与单位 ▾' }).click();
    await page.getByLabel('对数', { exact: true }).check();
    await expect.poll(html).not.toBe(built);
    await page.getByLabel('等距', { exact: true }).check();
    await expect.poll(html).toBe(built);
  });
  test('is drawn again in the layout that is not seen, too', async ({ open }) => {
    const page = await open(indicator);
    const rows = () =>
      page
        .locator('[data-drawing] > div')
        .evaluateAll((drawings) =>
          drawings.map((each) =>
            Array.from(each.querySelectorAll('[data-row]'), (row) => row.getAttribute('data-row')).join(' '),
          ),
        );
    const built = await rows();
    await page.getByRole('button', { name: '排序与单位 ▾' }).click();
    await page.getByLabel('镇名', { exact: true }).check();
    await expect.poll(async () => (await rows()).filter((order, at) => order !== built[at]).length).toBe(2);
  });
  test('closes its rows up and rescales when towns are left out', async ({ open }) => {
    const page = await open(indicator);
    const before = await chart(page).boundingBox();
    await page.getByRole('button', { name: '镇 ▾' }).click();
    const boxes = page.locator('input[name=towns]');
    const first = await boxes.first().inputValue();
    await boxes.first().uncheck();
    await expect.poll(() => towns(page)).not.toContain(first);
    expect((await chart(page).boundingBox())!.height).toBeLessThan(before!.height);
    expect(new URL(page.url()).search).toMatch(/^\?towns=/);
    expect(await page.locator(`.numbers tbody[data-row=${first}]`).isVisible()).toBe(false);
    await boxes.first().check();
    expect(new URL(page.url()).search).toBe('');
  });
  test('says in words what is chosen, takes it back one by one, and goes back a step', async ({ open }) => {
    const page = await open(`${indicator}?sort=town&highlight=ankou`);
    const chosen = page.locator('[data-chosen] button');
    expect(await chosen.count()).toBe(2);
    await page.getByRole('button', { name: /^取消：按镇名/ }).click();
    expect(new URL(page.url()).search).toBe('?highlight=ankou');
    expect(await chosen.count()).toBe(1);
    await page.goBack();
    await expect.poll(() => chosen.count()).toBe(2);
  });
  test('opens links of its first edition', async ({ open }) => {
    const page = await open(`${indicator}?pick=ankou`);
    expect(await page.locator('[data-ignored]').isVisible()).toBe(false);
    expect(await chart(page).locator('.picked').first().getAttribute('data-row')).toBe('ankou');
  });
  test('leads from every mark to its number on the report’s page', async ({ open }) => {
    const page = await open(indicator);
    const marks = await chart(page).locator('a').count();
    const links = await page
      .locator('.numbers a')
      .evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''));
    expect(links.length).toBeGreaterThanOrEqual(marks);
    const href = await chart(page).locator('a').first().getAttribute('href');
    await page.goto(new URL(href!, page.url()).href);
    expect(page.url()).toMatch(/\/reports\/[^/]+\/#q\d+$/);
    expect(await page.locator('data:target').count()).toBe(1);
  });
  test('shows type at full size on a phone, nothing cut', async ({ open }) => {
    const page = await open(indicator, { viewport: phone });
    const texts = await chart(page)
      .locator('text')
      .evaluateAll((all) =>
        all.map((text) => {
          const scale = (text as SVGTextElement).getScreenCTM()!.a;
          const size = Number.parseFloat(getComputedStyle(text).fontSize) * scale;
          return { size, right: text.getBoundingClientRect().right };
        }),
      );
    expect(Math.min(...texts.map(({ size }) => size))).toBeGreaterThan(11.9);
    expect(Math.max(...texts.map(({ right }) => right))).toBeLessThanOrEqual(390);
  });
});

test('every indicator’s chart is named and described, once each', async ({ page, site }) => {
  for (const path of pages.filter((each) => /^\/(embed\/)?indicators\/[^/]+\/$/.test(each))) {
    await page.goto(new URL(path.slice(1), site).href);
    const faults = await page.evaluate(() => {
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
      const twice = ids.filter((id, at) => ids.indexOf(id) !== at);
      const named = (svg: Element, name: string) =>
        (document.getElementById(svg.getAttribute(name) ?? '')?.textContent ?? '') !== '';
      const images = [...document.querySelectorAll('figure[data-chart] svg[role=img]')];
      const nameless = images.filter(
        (svg) => !named(svg, 'aria-labelledby') || !named(svg, 'aria-describedby'),
      );
      return [
        ...twice,
        ...nameless.map(({ outerHTML }) => outerHTML.slice(0, 80)),
        ...(images.length ? [] : ['none']),
      ];
    });
    expect(faults, path).toEqual([]);
  }
});
