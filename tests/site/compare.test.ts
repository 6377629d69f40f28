import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { phone } from '../support/browser.ts';
import { corpus, test } from '../support/made-up.ts';

const ids = (page: Page) =>
  page.locator('[data-column]').evaluateAll((heads) => heads.map((head) => head.getAttribute('data-column')));
const query = (page: Page) => new URL(page.url()).search;
/** Adds a report by its name in the list, which is fetched when it is opened. */
async function add(page: Page, name: string): Promise<void> {
  if (!(await page.locator('.chooser').evaluate((one: HTMLDetailsElement) => one.open)))
    await page.locator('.chooser summary').click();
  await page.locator('.choices').getByRole('button', { name, exact: true }).click();
}
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
    const answer = await fetch(new URL(`compare/columns/${town}.html`, site));
    const fragment = await answer.text();
    const [told, laid] = await page.evaluate(
      ([html, id]) => {
        const read = (root: ParentNode, selector: string) =>
          [...root.querySelectorAll(selector)]
            .map((p) => p.textContent)
            .sort()
            .join('\n');
        return [
          read(new DOMParser().parseFromString(html, 'text/html'), '[data-cell] p'),
          read(document, `[data-row] [data-town="${id}"] p:not(.none)`),
        ];
      },
      [fragment, town] as const,
    );
    expect(told.length).toBeGreaterThan(600);
    expect(laid).toBe(told);
  }
});

test('Part and topic narrow the rows and stay in the address, without a step back in history', async ({
  open,
}) => {
  const page = await open('/compare/?reports=qingshi~heyan');
  const steps = await page.evaluate(() => history.length);
  await page.selectOption('select[name="part"]', 'plan');
  await page.selectOption('select[name="topic"]', 'economy');
  await page.waitForFunction(() => document.querySelectorAll('[data-row]').length === 1);
  expect(await page.locator('[data-row]').getAttribute('data-row')).toBe('plan.economy');
  expect(query(page)).toBe('?reports=qingshi~heyan&part=plan&topic=economy');
  expect(await page.evaluate(() => history.length)).toBe(steps);
  await page.reload();
  await settled(page);
  expect(await page.inputValue('select[name="topic"]')).toBe('economy');
  expect(await page.locator('[data-row]').count()).toBe(1);
});

test('The keyboard adds, moves and removes columns, and is told what happened', async ({ open }) => {
  const page = await open('/compare/?reports=qingshi~heyan');
  await page.locator('.chooser summary').focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: '安口镇' }).waitFor();
  const focused = () => page.evaluate(() => document.activeElement?.textContent);
  const others = page.locator('.choices button');
  for (let step = 0; step < (await others.count()); step++) await page.keyboard.press('Tab');
  expect(await focused()).toBe('云泉镇');
  await page.keyboard.press('Enter');
  await page.locator('[data-column="yunquan"]').waitFor();
  await expect.poll(() => page.locator('[role="status"]').innerText()).toBe('已加入云泉镇，共 3 列。');
  await page.keyboard.press('Escape');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('加入报告');

  await page.getByRole('button', { name: '云泉前移' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect.poll(() => ids(page)).toEqual(['yunquan', 'qingshi', 'heyan']);
  expect(await page.evaluate(() => document.activeElement?.ariaLabel)).toBe('云泉后移');

  await page.getByRole('button', { name: '移除青石' }).press('Enter');
  await expect.poll(() => ids(page)).toEqual(['yunquan', 'heyan']);
  expect(await page.evaluate(() => document.activeElement?.ariaLabel)).toBe('移除禾堰');
  expect(query(page)).toBe('?reports=yunquan~heyan');
});

test('What an address says wrongly is named and ignored', async ({ open }) => {
  const page = await open('/compare/?reports=qingshi~nowhere~heyan&part=foo&x=%3Cb%3E');
  expect(await ids(page)).toEqual(['qingshi', 'heyan']);
  const notice = await page.locator('[role="status"]').innerText();
  for (const wrong of ['nowhere', 'part=foo', 'x=<b>']) expect(notice).toContain(wrong);
});

test('A reference or a view that an address says wrongly is named; where no report is left, the first two are shown', async ({
  open,
}) => {
  const page = await open('/compare/?reports=nowhere~elsewhere&ref=heyan&view=table&shared=maybe');
  expect(await ids(page)).toHaveLength(2);
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

test('No column left says what to do, and a new one can be added', async ({ open }) => {
  const page = await open('/compare/?reports=qingshi');
  await page.getByRole('button', { name: '移除青石' }).click();
  expect(await page.locator('.sheet').innerText()).toContain('还没有选报告');
  await add(page, '云泉镇');
  await page.locator('[data-column]').waitFor();
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
      scrollTo({ top: 2600, behavior: 'instant' });
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
  const page = await open('/compare/', { permissions: ['clipboard-read', 'clipboard-write'] });
  await page.getByRole('button', { name: '复制链接' }).click();
  await expect.poll(() => page.locator('[role="status"]').innerText()).toContain('已复制');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(copied).search).toMatch(
    /^\?reports=[a-z~0-9-]+&part=all&topic=all&view=text&ref=none&shared=no&map=characters$/,
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
