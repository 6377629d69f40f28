import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import type { Open } from '../support/site/browser.ts';
import { test } from '../support/site/made-up.ts';
import { kindsOfPage } from '../support/site/pages.ts';

const path = '/indicators/fixed-asset-investment/';
const desktop = { width: 1280, height: 900 };
const marks = (page: Page) => page.locator('.ranking:visible a');

/** How an element is painted. */
const paint = (locator: Locator) =>
  locator.first().evaluate((element) => {
    const { fill, stroke, strokeDasharray } = getComputedStyle(element);
    return { fill, stroke, dashed: strokeDasharray !== 'none' };
  });

describe('An indicator’s page by keyboard alone', () => {
  /** Go through a page with the Tab key from where the focus is, and say what is reached and whether it shows. */
  const walk = async (page: Page, until = '') => {
    const stops: { name: string; inMark: boolean; shows: boolean }[] = [];
    for (;;) {
      await page.keyboard.press('Tab');
      const stop = await page.evaluate(() => {
        const focused = document.activeElement;
        if (!focused || focused === document.body) return null;
        const field = focused as HTMLInputElement;
        const style = (element: Element) => getComputedStyle(element);
        const inner = focused.querySelector('rect');
        return {
          name:
            focused.getAttribute('aria-label') ??
            (field.labels?.[0] ?? focused).textContent.trim().replaceAll(/\s+/g, ' '),
          inMark: focused.matches('.ranking a'),
          shows:
            style(focused).outlineStyle !== 'none' ||
            (inner !== null && style(inner).stroke !== 'none' && style(inner).strokeWidth === '2px'),
        };
      });
      const isOver = until !== '' && (await page.locator(until).and(page.locator(':focus')).count()) > 0;
      if (!stop || isOver) return stops;
      stops.push(stop);
    }
  };

  test('reaches every control, every mark and the whole menu, each named and seen to be focused', async ({
    open,
  }) => {
    const page = await open(path, { viewport: desktop });
    await page.getByRole('button', { name: '分享 ▾' }).focus();
    await page.keyboard.press('Enter');
    await page.locator('[data-qr] svg').waitFor();
    const inMenu = await walk(page, '.ranking a');
    for (const name of [
      '复制链接',
      '复制图片',
      '下载 SVG 图，方 1:1',
      '下载 PNG 图，方 1:1',
      '复制代码',
      '预览嵌入的样子',
    ])
      expect(inMenu.map((stop) => stop.name)).toContain(name);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: '排序与单位 ▾' }).focus();
    await page.keyboard.press('Enter');
    const inOrder = (await walk(page, '.ranking a')).map(({ name }) => name);
    for (const name of ['等距', '自动', '图与表', '实际', '数额']) expect(inOrder).toContain(name);
    await page.keyboard.press('Escape');
    await page.locator('body').evaluate((body) => {
      (document.activeElement as HTMLElement).blur();
      getSelection()?.removeAllRanges();
      body.tabIndex = -1;
      body.focus();
      body.removeAttribute('tabindex');
    });
    const stops = await walk(page);
    expect(stops[0]!.name).toBe('跳到正文');
    expect(stops.filter(({ name }) => name === '')).toEqual([]);
    expect(stops.filter(({ shows }) => !shows)).toEqual([]);
    const reached = stops.filter(({ inMark }) => inMark).map(({ name }) => name);
    expect(reached).toHaveLength(await marks(page).count());
    for (const name of reached) expect(name).toMatch(/^\S+ \d{4}年\S* (实际|预计|目标) \S+/);
  });

  test('sorts, rescales and leaves a town out', async ({ open }) => {
    const page = await open(path, { viewport: desktop });
    await page.getByRole('button', { name: '排序与单位 ▾' }).focus();
    await page.keyboard.press('Enter');
    await page.getByLabel('数值', { exact: true }).focus();
    await page.keyboard.press('ArrowRight');
    expect(new URL(page.url()).search).toBe('?sort=town');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    await page.locator('.ranking:visible').getByText('，对数刻度').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: '镇 ▾' }).focus();
    await page.keyboard.press('Enter');
    await page.locator('input[name=towns]').first().focus();
    await page.keyboard.press('Space');
    await expect.poll(() => page.url()).toContain('towns=');
  });

  test('closes what it opened, and has the focus back where it was', async ({ open }) => {
    const page = await open(path, { viewport: desktop });
    await page.getByRole('button', { name: '分享 ▾' }).focus();
    await page.keyboard.press('Enter');
    await page.locator('[data-qr] svg').waitFor();
    await page.getByText('复制图片').focus();
    await page.keyboard.press('Escape');
    expect(await page.locator('[data-share]').isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('分享 ▾');
  });
});

describe('A chart in the reader’s own colours', () => {
  const openForced = async (open: Open): Promise<Page> =>
    open(`${path}?highlight=heyan`, { viewport: desktop, forcedColors: 'active', colorScheme: 'dark' });
  /** System colours as this browser gives them. */
  const system = (page: Page) =>
    page.evaluate(() => {
      const probe = document.createElement('i');
      document.body.append(probe);
      const read = (name: string) => {
        probe.style.color = name;
        return getComputedStyle(probe).color;
      };
      return { text: read('CanvasText'), paper: read('Canvas'), link: read('LinkText') };
    });

  test('draws bars, marks, lines and words in them', async ({ open }) => {
    const page = await openForced(open);
    const { text, paper, link } = await system(page);
    expect(new Set([text, paper, link]).size).toBe(3);
    const chart = page.locator('.ranking:visible');
    const plain = chart.locator('.picture [data-row]:not(.picked)');
    expect(await paint(plain.locator('.mark.actual .bar'))).toMatchObject({ fill: text, stroke: text });
    expect(await paint(plain.locator('.mark.target .point'))).toMatchObject({ fill: paper, stroke: text });
    expect(await paint(chart.locator('pattern .hatch'))).toMatchObject({ stroke: text });
    expect(await paint(chart.locator('.picked .bar:not(.hollow)'))).toMatchObject({
      fill: link,
      stroke: link,
    });
    expect(await paint(chart.locator('.note'))).toMatchObject({ fill: text });
    const lines = await paint(chart.locator('.rule'));
    expect([paper, 'none']).not.toContain(lines.stroke);
  });

  test('marks what is picked out by more than colour', async ({ open }) => {
    const page = await openForced(open);
    const name = page.locator('.ranking:visible .picked .name').first();
    expect(await name.evaluate((text) => getComputedStyle(text).textDecorationLine)).toBe('underline');
  });
});

test.for(kindsOfPage)('%s moves nothing for readers who asked for that', async (address, { open }) => {
  const page = await open(address, { reducedMotion: 'reduce' });
  const moving = await page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((element) => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
        return (
          !/^(0s(, )?)+$/.test(transitionDuration) || animationName !== 'none' || scrollBehavior === 'smooth'
        );
      })
      .map(({ outerHTML }) => outerHTML.slice(0, 80)),
  );
  expect(moving).toEqual([]);
});

describe('A chart on paper', () => {
  test('is black on white, with its table and no controls', async ({ open }) => {
    const page = await open(path, { viewport: { width: 760, height: 844 }, colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.ranking.wide').isVisible()).toBe(true);
    for (const hidden of ['.ranking.narrow', '.choices', '.share', '.masthead', '.correction'])
      expect(await page.locator(`${hidden}:visible`).count(), hidden).toBe(0);
    expect(await page.locator('.numbers').isVisible()).toBe(true);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
      'rgb(255, 255, 255)',
    );
  });

  test('tells actual, expected and target apart without colour', async ({ open }) => {
    const page = await open(`${path}?highlight=heyan`, { viewport: desktop });
    await page.emulateMedia({ media: 'print' });
    const chart = page.locator('.ranking:visible');
    const shapes = (status: string) =>
      chart.locator(`.mark.${status}`).evaluateAll(
        (all, paper) =>
          [
            ...new Set(
              all.map((mark) =>
                [...mark.querySelectorAll('.bar, .hatch, .point, .stem')]
                  .map((shape) => {
                    const { fill } = getComputedStyle(shape);
                    const ink = fill.startsWith('url') ? 'hatched' : fill === paper ? 'hollow' : 'filled';
                    return `${shape.tagName} ${ink}`;
                  })
                  .join(' '),
              ),
            ),
            // Growth and what has no scale are words.
          ].filter((shapes) => shapes !== ''),
        'rgb(255, 255, 255)',
      );
    const [actual, expected, target] = [
      await shapes('actual'),
      await shapes('expected'),
      await shapes('target'),
    ];
    for (const list of [actual, expected, target]) expect(list.length).toBeGreaterThan(0);
    const all = [...actual, ...expected, ...target];
    expect(new Set(all).size).toBe(all.length);
    const labels = await chart.locator('.mark.target .label').allTextContents();
    expect(labels.filter((label) => !label.includes('目标'))).toEqual([]);
    const name = chart.locator('.picked .name').first();
    expect(await name.evaluate((text) => getComputedStyle(text).textDecorationLine)).toBe('underline');
  });
});
