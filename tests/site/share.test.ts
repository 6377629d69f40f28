import { readFileSync } from 'node:fs';
import jsqr from 'jsqr';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { openResvg } from '../../src/components/previews/open-resvg.ts';
import type { Open } from '../support/site/browser.ts';
import { phone } from '../support/site/browser.ts';
import { test } from '../support/site/made-up.ts';

const Resvg = await openResvg();
const path = '/indicators/fiscal-revenue/';
const view = `${path}?status=actual&kind=amount&towns=qingshi~shiqiao~heyan&highlight=heyan`;
const full =
  '?towns=qingshi~shiqiao~heyan&kind=amount&status=actual&scale=linear&sort=value&unit=auto&view=chart&highlight=heyan';

/** The menu of a view of three towns, opened, its numbers there. */
async function openMenu(open: Open, options: Parameters<Open>[1] = {}): Promise<Page> {
  const page = await open(view, options);
  await page.getByRole('button', { name: '分享 ▾' }).click();
  await page.locator('[data-shown]').first().filter({ hasText: /^3$/ }).waitFor();
  return page;
}

async function download(page: Page, name: string): Promise<Buffer> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByText(name).or(page.getByLabel(name)).click(),
  ]);
  return readFileSync(await file.path());
}

/** The pixels of a PNG, four numbers each, as another program decodes them. */
function readPixels(png: Buffer): { data: Uint8ClampedArray; width: number; height: number } {
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const { pixels } = new Resvg(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image width="${width}" height="${height}" href="data:image/png;base64,${png.toString('base64')}"/></svg>`,
  ).render();
  return { data: Uint8ClampedArray.from(pixels), width, height };
}

describe('The data of the share menu', () => {
  test('is what is shown, and everything, with the number of rows on the buttons', async ({ open }) => {
    const page = await openMenu(open);
    const shown = JSON.parse(String(await download(page, '所示数据 JSON'))) as { report: string }[];
    expect(shown.map(({ report }) => report).sort()).toEqual(['heyan', 'qingshi', 'shiqiao']);
    for (const format of ['CSV', 'JSON'])
      expect(await page.getByText(`所示数据 ${format}`).innerText()).toContain('3 条');
    const csv = String(await download(page, '所示数据 CSV'));
    expect(csv.startsWith('\uFEFFid,')).toBe(true);
    expect(csv.match(/^(qingshi|heyan|shiqiao)-q\d+,/gm)).toHaveLength(3);
    const all = JSON.parse(String(await download(page, '全部数据 JSON'))) as unknown[];
    const lines = String(await download(page, '全部数据 CSV')).match(/^[a-z0-9-]+-q\d+,/gm);
    expect(all.length).toBeGreaterThan(3);
    expect(lines).toHaveLength(all.length);
    for (const format of ['CSV', 'JSON'])
      expect(await page.getByText(`全部数据 ${format}`).innerText()).toContain(`${all.length} 条`);
  });

  test('says so where it can’t be had', async ({ browser, site }) => {
    // A page that nobody watches, since the browser notes the missing file.
    const page = await browser.newPage();
    await page.route('**/records.csv', (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto(new URL(path.slice(1), site).href);
    await page.getByRole('button', { name: '分享 ▾' }).click();
    await page.locator('[data-qr] svg').waitFor();
    await page.getByText('所示数据 CSV').click();
    await page.locator('[data-said]').filter({ hasText: '没能做到' }).waitFor();
    await page.context().close();
  });
});

describe('A downloaded picture', () => {
  test('as SVG needs nothing besides itself, and reads on its own', async ({ open, page, site }) => {
    const svg = String(await download(await openMenu(open, { colorScheme: 'dark' }), '下载 SVG 图，横'));
    const { broken, names, texts } = await page.evaluate((text) => {
      const picture = new DOMParser().parseFromString(text, 'image/svg+xml');
      const all = [...picture.querySelectorAll('*')];
      return {
        broken: picture.querySelector('parsererror')?.textContent ?? null,
        names: [...new Set(all.flatMap((element) => [element.tagName, ...element.getAttributeNames()]))],
        texts: [...picture.querySelectorAll('text')].map(({ textContent }) => textContent),
      };
    }, svg);
    expect(broken).toBeNull();
    for (const name of ['a', 'href', 'xlink:href', 'src', 'image', 'script', 'foreignObject'])
      expect(names).not.toContain(name);
    expect(svg).not.toMatch(/url\(|@import|var\(/);
    const short = view
      .slice(1)
      .replace(/\?.*/, '?towns=qingshi~shiqiao~heyan&kind=amount&status=actual&highlight=heyan');
    expect(texts.join('')).toContain(new URL(short, site).href);
    for (const text of ['一般公共预算收入', '来源', '1.78亿元', '禾堰'])
      expect(texts.join('\n')).toContain(text);
    expect(texts.join('')).not.toContain('云泉');
    expect(svg).toContain('class="picked"');
    const families = /font-family:([^;]*)/.exec(svg)![1]!.split(',');
    expect(families.length).toBeGreaterThan(3);
    expect(families.at(-1)).toBe('sans-serif');
  });

  test('as SVG shows its Chinese in another program', async ({ open }) => {
    const svg = String(await download(await openMenu(open), '下载 SVG 图，横'));
    const fontBuffers = ['Regular', 'Bold'].map((weight) =>
      readFileSync(`node_modules/@embedpdf/fonts-sc/fonts/NotoSansHans-${weight}.otf`),
    );
    const inkOf = (text: string): number => {
      const { pixels } = new Resvg(text, { font: { fontBuffers } }).render();
      return pixels.filter((value, at) => at % 4 === 0 && value < 128).length;
    };
    const [whole, wordless] = [svg, svg.replaceAll(/<text[^]*?<\/text>/g, '')].map(inkOf);
    const chinese = inkOf(svg.replaceAll(/[\u4e00-\u9fff]/g, ''));
    expect(wordless).toBeGreaterThan(1000);
    expect(whole! - wordless!).toBeGreaterThan(2000);
    expect(whole! - chinese).toBeGreaterThan(1000);
  });

  test('as PNG is twice as large, and as dark as the SVG', async ({ open }) => {
    const menu = await openMenu(open, { colorScheme: 'dark' });
    const svg = String(await download(menu, '下载 SVG 图，横'));
    const png = await download(menu, '下载 PNG 图，横');
    const { data, width, height } = readPixels(png);
    const [, w, h] = /<svg[^>]* width="(\d+)" height="(\d+)"/.exec(svg)!;
    expect([width, height]).toEqual([Number(w) * 2, Number(h) * 2]);
    expect([...data.slice(0, 3)]).toEqual([0xfb, 0xf8, 0xf1]);
    const dark = data.filter((value, at) => at % 4 === 0 && value < 128).length / (width * height);
    expect(dark).toBeGreaterThan(0.01);
    expect(dark).toBeLessThan(0.3);
  });
});

test('A journalist has a chart with its finding, years and source as a square in four clicks from home', async ({
  open,
}) => {
  const page = await open('/');
  await page.getByRole('link', { name: '指标', exact: true }).first().click();
  await page.getByRole('link', { name: '一般公共预算收入', exact: true }).first().click();
  await page.getByRole('button', { name: '分享 ▾' }).click();
  const png = await download(page, '下载 PNG 图，方');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2400, 2400]);
  const svg = String(await download(page, '下载 SVG 图，方'));
  const title = await page.locator('[data-headline]').innerText();
  const said = svg.replaceAll(/<style[^]*?<\/style>|<[^>]*>/g, '').replaceAll(/\s/g, '');
  const inPage = (name: string) => page.locator(`[data-${name}]`).textContent();
  // Of the signs it explains those that have room
  const unitAndYears = (await inPage('subtitle'))!.match(/^\s*(?:[^。]*。){2}/u)![0];
  for (const words of [title, unitAndYears, await inPage('source')])
    expect(said).toContain(words!.replaceAll(/\s/g, ''));
});

test('A student has lines that read the records into a data frame in two clicks from home', async ({
  open,
  site,
}) => {
  const page = await open('/', { permissions: ['clipboard-read', 'clipboard-write'] });
  await page.getByRole('link', { name: '数据', exact: true }).first().click();
  for (const [name, line] of [
    ['Python', /^import pandas as pd\nrecords = pd\.read_csv\(\s+"(\S+)"\s+\)$/],
    ['R', /^records <- read\.csv\(\s+"(\S+)",\s+encoding = "UTF-8"\s+\)$/],
  ] as const) {
    await page.getByRole('button', { name: `复制 ${name} 代码` }).click();
    const read = () => page.evaluate(() => navigator.clipboard.readText());
    await expect.poll(read).toMatch(line);
    // The made-up site names its own host, where nobody serves it
    const served = new URL('data/records.table.csv', site);
    expect(new URL(line.exec(await read())![1]!).pathname).toBe(served.pathname);
    const table = new TextDecoder('utf-8', { ignoreBOM: true }).decode(
      await (await fetch(served)).arrayBuffer(),
    );
    expect(table).toMatch(/^id,/);
  }
});

describe('The share menu', () => {
  const permissions = ['clipboard-read', 'clipboard-write'];

  test('copies a link that carries the whole view', async ({ open, site }) => {
    const page = await openMenu(open, { permissions });
    await page.getByText('复制链接').click();
    await page.getByText('已复制').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      new URL(`${path.slice(1)}${full}`, site).href,
    );
  });

  test('copies the picture', async ({ open }) => {
    const page = await openMenu(open, { permissions });
    await page.getByText('复制图片').click();
    await page.getByText('图片已复制').waitFor();
    const [width, height] = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const bitmap = await createImageBitmap(await item!.getType('image/png'));
      return [bitmap.width, bitmap.height];
    });
    expect(width).toBeGreaterThan(1600);
    expect(height).toBeGreaterThan(400);
  });

  test('selects what it may not copy', async ({ open }) => {
    const page = await openMenu(open);
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await page.getByText('复制代码').click();
    await page.getByText('文字已选中').waitFor();
    expect(await page.evaluate(() => getSelection()?.toString())).toMatch(/^<iframe .*<\/iframe>$/);
  });

  test.for([
    ['shared', ''],
    ['AbortError', ''],
    ['NotAllowedError', '没能做到'],
  ])('hands title and link to the system’s own menu (%s)', async ([answer, said], { page, site }) => {
    await page.addInitScript((name) => {
      const share = (data: ShareData) => {
        document.documentElement.dataset['shared'] = JSON.stringify(data);
        return name === 'shared' ? Promise.resolve() : Promise.reject(new DOMException('', name));
      };
      Object.defineProperty(navigator, 'share', { value: share });
    }, answer);
    await page.setViewportSize(phone);
    await page.goto(new URL(view.slice(1), site).href);
    await page.getByRole('button', { name: '分享 ▾' }).click();
    await page.getByText('用系统分享').click();
    const shared = page.locator('html[data-shared]');
    expect(JSON.parse((await shared.getAttribute('data-shared'))!)).toEqual({
      title: '一般公共预算收入 · 对读',
      url: new URL(`${path.slice(1)}${full}`, site).href,
    });
    await expect.poll(() => page.locator('[data-said]').innerText()).toContain(said);
  });

  test('shows no button for a system’s menu that isn’t there', async ({ page, site }) => {
    await page.addInitScript('delete Navigator.prototype.share');
    await page.goto(new URL(view.slice(1), site).href);
    await page.getByRole('button', { name: '分享 ▾' }).click();
    await page.locator('[data-qr] svg').waitFor();
    expect(await page.getByText('用系统分享').isVisible()).toBe(false);
  });

  test.for(['light', 'dark'] as const)(
    'holds a QR code that a camera reads, %s, and that changes with the view',
    async (colorScheme, { open, site }) => {
      const page = await openMenu(open, { viewport: phone, colorScheme });
      const scan = async (): Promise<string | undefined> => {
        const { data, width, height } = readPixels(await page.locator('.qr').screenshot());
        // The package is CommonJS, and its types say otherwise.
        const read = (jsqr as unknown as { default?: typeof jsqr }).default ?? jsqr;
        return read(data, width, height, { inversionAttempts: 'dontInvert' })?.data;
      };
      expect(await scan()).toBe(new URL(`${path.slice(1)}${full}`, site).href);
      await page.getByRole('button', { name: '排序与单位 ▾' }).click();
      await page.getByLabel('对数', { exact: true }).check();
      await page.getByRole('button', { name: '分享 ▾' }).click();
      await expect.poll(scan, { timeout: 10_000 }).toContain('scale=log');
      const quiet = await page.locator('[data-qr] path').evaluate((drawn) => {
        const { x, y } = (drawn as SVGPathElement).getBBox();
        return [x, y];
      });
      expect(quiet).toEqual([4, 4]);
    },
  );
});
