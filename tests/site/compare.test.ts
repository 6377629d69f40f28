import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { phone } from '../support/site/browser.ts';
import { corpus, test } from '../support/site/made-up.ts';

const ids = (page: Page) =>
  page.locator('[data-column]').evaluateAll((heads) => heads.map((head) => head.getAttribute('data-column')));
const query = (page: Page) => new URL(page.url()).search;
/** Adds a report by its name in the list, which is fetched when it is opened. */
async function add(page: Page, name: string): Promise<void> {
  if (!(await page.locator('.chooser').evaluate((one: HTMLDetailsElement) => one.open)))
    await page.locator('.chooser summary').click();
  await page.locator('.choices').getByRole('button', { name }).first().click();
}
/** Does what the menu of a column offers, by the keyboard. */
async function choose(page: Page, town: string, name: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^${town}：`) }).press('Enter');
  await page.getByRole('button', { name, exact: true }).press('Enter');
}
const focused = (page: Page) => page.evaluate(() => document.activeElement?.ariaLabel);
const settled = (page: Page) => page.waitForLoadState('networkidle');

test('A link opens its reports in its order, every row with a cell for each', async ({ open }) => {
  const page = await open('/compare/?reports=qingshi~heyan~ankou');
  expect(await ids(page)).toEqual(['qingshi', 'heyan', 'ankou']);
  expect(await page.locator('[data-row]').count()).toBeGreaterThan(10);
  const rows = await page
    .locator('[data-row] .line')
    .evaluateAll((all) => all.map((row) => row.querySelectorAll('[data-town]').length));
  expect(new Set(rows)).toEqual(new Set([3]));
  expect(await page.locator('[data-row]', { hasText: '本报告未涉及' }).count()).toBeGreaterThan(0);
  expect(await page.title()).toContain('青石、禾堰、安口');
});

test('All reports side by side hold the text of each column once', async ({ open, site }) => {
  const towns = corpus.reports.map(({ meta }) => meta.id);
  const page = await open(`/compare/?reports=${towns.join('~')}`);
  for (const town of towns) {
    const [told, laid] = await page.evaluate(
      async ([url, id]) => {
        const column = await new Promise<Document>((resolve) => {
          const request = new XMLHttpRequest();
          request.open('GET', url);
          request.responseType = 'document';
          request.onload = () => {
            resolve(request.responseXML!);
          };
          request.send();
        });
        const read = (root: ParentNode, selector: string) =>
          [...root.querySelectorAll(selector)]
            .map((p) => p.textContent)
            .sort()
            .join('\n');
        return [read(column, '[data-cell] p'), read(document, `[data-row] [data-town="${id}"] p:not(.none)`)];
      },
      [new URL(`compare/columns/${town}.html`, site).href, town] as const,
    );
    expect(told.length).toBeGreaterThan(600);
    expect(laid).toBe(told);
  }
});

test('Part and topic narrow the rows and stay in the address, each a step that Back undoes', async ({
  open,
}) => {
  const page = await open('/compare/?reports=qingshi~heyan');
  await page.selectOption('select[name="part"]', 'plan');
  await page.selectOption('select[name="topic"]', 'economy');
  await page.waitForFunction(() => document.querySelectorAll('[data-row]').length === 1);
  expect(await page.locator('[data-row]').getAttribute('data-row')).toBe('plan.economy');
  expect(query(page)).toBe('?reports=qingshi~heyan&part=plan&topic=economy');
  await page.reload();
  await settled(page);
  expect(await page.inputValue('select[name="topic"]')).toBe('economy');
  expect(await page.locator('[data-row]').count()).toBe(1);
  await page.goBack();
  await expect.poll(() => page.inputValue('select[name="topic"]')).toBe('all');
  expect(query(page)).toBe('?reports=qingshi~heyan&part=plan');
  await page.goBack();
  await expect.poll(() => page.locator('[data-row]').count()).toBeGreaterThan(10);
  expect(query(page)).toBe('?reports=qingshi~heyan');
  await page.goForward();
  await expect.poll(() => page.inputValue('select[name="part"]')).toBe('plan');
});

test('The keyboard adds, moves and removes columns, and is told what happened', async ({ open }) => {
  const page = await open('/compare/?reports=qingshi~heyan');
  await page.locator('.chooser summary').focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: '安口镇' }).waitFor();
  const others = page.locator('.choices button');
  for (let step = 0; step < (await others.count()); step++) await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^云泉镇/);
  await page.keyboard.press('Enter');
  await page.locator('[data-column="yunquan"]').waitFor();
  await expect.poll(() => page.locator('[role="status"]').innerText()).toBe('已加入云泉镇，共 3 列。');
  await page.keyboard.press('Escape');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('加入报告');

  await choose(page, '云泉', '云泉前移');
  await choose(page, '云泉', '云泉前移');
  await expect.poll(() => ids(page)).toEqual(['yunquan', 'qingshi', 'heyan']);
  expect(await focused(page)).toMatch(/^云泉：/);

  await choose(page, '青石', '移除青石');
  await expect.poll(() => ids(page)).toEqual(['yunquan', 'heyan']);
  expect(await focused(page)).toMatch(/^禾堰：/);
  expect(query(page)).toBe('?reports=yunquan~heyan');
  await page.getByRole('button', { name: '撤销' }).press('Enter');
  await expect.poll(() => ids(page)).toEqual(['yunquan', 'qingshi', 'heyan']);
  expect(await focused(page)).toMatch(/^青石：/);
});

test('Without a choice it asks for one, and a topic opens all towns at once', async ({ open, site }) => {
  const page = await open('/compare/');
  expect(await page.locator('[data-column]').count()).toBe(0);
  expect(await page.locator('compare-desk > form').isVisible()).toBe(false);
  await page.getByRole('checkbox', { name: '禾堰镇' }).check();
  await page.getByRole('checkbox', { name: '安口镇' }).check();
  await page.getByRole('button', { name: '对照所选 2 份' }).click();
  await expect.poll(() => ids(page)).toEqual(['ankou', 'heyan']);
  await page.goBack();
  await page.getByRole('checkbox', { name: '禾堰镇' }).waitFor();
  expect(query(page)).toBe('');
  await page.getByRole('link', { name: '民生' }).first().click();
  await page.locator('[data-column]').first().waitFor();
  expect(await ids(page)).toEqual(corpus.reports.map(({ meta }) => meta.id));
  expect(query(page)).toMatch(/&topic=livelihood$/);
  await page.goto(new URL('compare/', site).href, { waitUntil: 'networkidle' });
  await page.getByRole('link', { name: /^接着上次：/ }).click();
  await expect.poll(() => query(page)).toMatch(/&topic=livelihood$/);
});

test('The livelihood of all towns is beside each other within three clicks from home', async ({ open }) => {
  const page = await open('/');
  await page.getByRole('navigation').getByRole('link', { name: '对照' }).click();
  await page.locator('.starts').getByRole('link', { name: '民生' }).click();
  await expect.poll(() => page.locator('[data-column]').count()).toBe(corpus.reports.length);
  const topics = await page
    .locator('[data-row]')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-row')!.split('.')[1]));
  expect(new Set(topics)).toEqual(new Set(['livelihood']));
});

test.for([390, 768, 1024, 1440])(
  'At %i px name and year share the first line, and columns are wide enough to be read',
  async (width, { open }) => {
    const towns = corpus.reports.slice(0, 7).map(({ meta }) => meta.id);
    const page = await open(`/compare/?reports=${towns.join('~')}`, { viewport: { width, height: 900 } });
    const heads = await page.locator('.head .name').evaluateAll((names) =>
      names.map((name) => {
        const [town, year] = [name.querySelector('a')!, name.querySelector('small')!].map((one) =>
          one.getBoundingClientRect(),
        );
        return { apart: Math.abs(town!.bottom - year!.bottom), height: town!.height, left: town!.left };
      }),
    );
    for (const { apart, height } of heads) {
      expect(apart).toBeLessThan(12);
      expect(height).toBeLessThan(40);
    }
    const cells = await page
      .locator('[data-row] .line:first-child > .cell')
      .evaluateAll((all) => all.map((cell) => cell.getBoundingClientRect().width).filter(Boolean));
    expect(Math.min(...cells)).toBeGreaterThanOrEqual(240);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    const rows = page.locator('.rows');
    await rows.evaluate((one) => {
      one.scrollLeft = 400;
    });
    const [shown, followed] = [
      await rows.evaluate(({ scrollLeft }) => scrollLeft),
      () => page.locator('.heads').evaluate(({ scrollLeft }) => scrollLeft),
    ];
    if (width > 390) expect(shown).toBeGreaterThan(0);
    await expect
      .poll(async () => Math.abs((await followed()) - (await rows.evaluate((one) => one.scrollLeft))))
      .toBeLessThan(4);
  },
);

test('What an address says wrongly is named and ignored', async ({ open }) => {
  const page = await open('/compare/?reports=qingshi~nowhere~heyan&part=foo&x=%3Cb%3E');
  expect(await ids(page)).toEqual(['qingshi', 'heyan']);
  const notice = await page.locator('[role="status"]').innerText();
  for (const wrong of ['nowhere', 'part=foo', 'x=<b>']) expect(notice).toContain(wrong);
});

test('A reference or a view that an address says wrongly is named; where no report is left, it asks for some', async ({
  open,
}) => {
  const page = await open('/compare/?reports=nowhere~elsewhere&ref=heyan&view=table&shared=maybe');
  expect(await ids(page)).toEqual([]);
  await page.getByRole('checkbox', { name: '禾堰镇' }).waitFor();
  const notice = await page.locator('[role="status"]').innerText();
  for (const wrong of ['nowhere', 'elsewhere', 'ref=heyan', 'view=table', 'shared=maybe'])
    expect(notice).toContain(wrong);
});

test('Opening a comparison fetches its own columns and no list of reports', async ({ open, site }) => {
  const page = await open('about:blank');
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  await page.goto(new URL('compare/?reports=qingshi~heyan', site).href, { waitUntil: 'networkidle' });
  const data = fetched
    .filter((path) => /\/compare\/.+\.(json|html)$/.test(path))
    .map((path) => path.split('/').at(-1));
  expect(data.sort()).toEqual(['heyan.html', 'qingshi.html']);
  const html = await (await fetch(new URL('compare/', site))).text();
  for (const town of ['baitan', 'yunquan', 'shiqiao']) expect(html).not.toContain(town);
  await page.locator('.chooser summary').click();
  await page.getByRole('button', { name: '云泉镇' }).waitFor();
  expect(fetched.some((path) => path.endsWith('/compare/towns.json'))).toBe(true);
});

test('The list of reports says where it could not be fetched', async ({ open }) => {
  const page = await open('/compare/?reports=qingshi');
  await page.route('**/towns.json', (route) => route.fulfill({ status: 200, body: '' }));
  await page.locator('.chooser summary').click();
  await page.getByText('报告名录未能载入').waitFor();
  await page.unroute('**/towns.json');
  await page.locator('.chooser summary').click();
  await add(page, '禾堰镇');
  await page.locator('[data-column="heyan"]').waitFor();
});

test('No column left asks for some, and what was removed comes back', async ({ open }) => {
  const page = await open('/compare/?reports=qingshi');
  await choose(page, '青石', '移除青石');
  await page.getByRole('checkbox', { name: '禾堰镇' }).waitFor();
  await page.getByRole('button', { name: '撤销' }).click();
  await page.locator('[data-column="qingshi"]').waitFor();
});

test('A column that does not load says so, and loads when asked again', async ({ open }) => {
  const page = await open('/compare/?reports=qingshi');
  await page.route('**/columns/heyan.html', (route) => route.fulfill({ status: 200, body: '' }));
  await add(page, '禾堰镇');
  await page.getByRole('button', { name: '重新载入heyan' }).waitFor();
  expect(await page.locator('[data-row] [data-town="heyan"]').first().innerText()).toContain('未能载入');
  await page.unroute('**/columns/heyan.html');
  await page.getByRole('button', { name: '重新载入heyan' }).click();
  await expect.poll(() => page.locator('[data-row] [data-town="heyan"] data').count()).toBeGreaterThan(20);
});

test.for([
  ['a desk', { width: 1440, height: 900 }],
  ['a phone', phone],
] as const)(
  'On %s nothing shifts when it loads or when a column is added, and nothing overflows',
  async ([, viewport], { open, site }) => {
    const page = await open('about:blank', { viewport });
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & {
          value: number;
          hadRecentInput: boolean;
        })[])
          if (!entry.hadRecentInput) shifts.push(entry.value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    const shift = () =>
      page.evaluate(() =>
        (window as unknown as { shifts: number[] }).shifts.reduce((sum, value) => sum + value, 0),
      );
    await page.goto(new URL('compare/?reports=qingshi~heyan', site).href, { waitUntil: 'networkidle' });
    expect(await shift()).toBeLessThan(0.01);
    await page.evaluate(() => {
      scrollTo({ top: 1500, behavior: 'instant' });
    });
    await page.locator('.chooser').evaluate((chooser: HTMLDetailsElement) => {
      chooser.open = true;
    });
    const other = page.locator('.chooser button').first();
    await other.waitFor({ state: 'attached' });
    await other.evaluate((button: HTMLButtonElement) => {
      button.click();
    });
    await page.locator('[data-column]').nth(2).waitFor();
    expect(await shift()).toBeLessThan(0.01);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  },
);

test('Copying gives the whole state, defaults and all', async ({ open }) => {
  const page = await open('/compare/?reports=heyan', {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await page.getByRole('button', { name: '复制链接' }).click();
  await expect.poll(() => page.locator('[role="status"]').innerText()).toContain('已复制');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(copied).search).toMatch(
    /^\?reports=[a-z~0-9-]+&part=all&topic=all&view=text&ref=none&shared=no&figures=shared&map=characters$/,
  );
});

test('Pointing at a number marks the same indicator in the other columns', async ({ open }) => {
  const page = await open('/compare/?reports=qingshi~heyan');
  await page.locator('[data-town="qingshi"] [data-indicator="fiscal-revenue"] a').first().focus();
  await page.locator('[data-town="heyan"] .same').first().waitFor();
  const marked = await page
    .locator('.same')
    .evaluateAll((all) => all.map((data) => data.getAttribute('data-indicator')));
  expect(new Set(marked)).toEqual(new Set(['fiscal-revenue']));
  await page.getByRole('link', { name: '青石镇', exact: true }).focus();
  expect(await page.locator('.same').count()).toBe(0);
});
