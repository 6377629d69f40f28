import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { phone } from '../support/site/browser.ts';
import { test } from '../support/site/made-up.ts';

const pair = '/compare/?reports=qingshi~heyan';

test('Headings alone are the headings of the text, each once', async ({ open }) => {
  const page = await open(pair);
  const headings = (selector: string) =>
    page.locator(selector).evaluateAll((all) => all.map((one) => one.textContent.trim()).sort());
  const told = await headings('.cell :is(p.h, b)');
  await page.selectOption('select[name="view"]', 'headings');
  await page.locator('[data-view="headings"]').waitFor();
  expect(await headings('.cell :is(p.h, p.i)')).toEqual(told);
  expect(new URL(page.url()).searchParams.get('view')).toBe('headings');
});

test('Numbers alone stand on one line and in one unit where both towns tell them, else 未写明', async ({
  open,
}) => {
  const page = await open(`${pair}&view=numbers&part=review&topic=economy`);
  const line = page.locator('.line', { hasText: '一般公共预算收入' }).first();
  const cells = await line.locator('.cell data').allInnerTexts();
  expect(cells).toEqual(['1.78亿元', '1.43亿元']);
  const silent = page.locator('.cell .none', { hasText: '未写明' });
  const before = await page.locator('.line').count();
  const words = await page.locator('.rest').innerText();
  const lone = Number(/另有 (\d+) 项/.exec(words)![1]);
  expect(await page.locator('.line.first').count()).toBeGreaterThan(0);
  await page.locator('.rest button').click();
  expect(new URL(page.url()).searchParams.get('figures')).toBe('all');
  expect(await silent.count()).toBeGreaterThan(5);
  expect(await page.locator('.line').count()).toBeGreaterThanOrEqual(before + lone);
  expect(await line.locator('.status').innerText()).toBe('实际');
});

test('What was reached and what is planned stand on lines of their own under one label', async ({ open }) => {
  const page = await open('/compare/?reports=baitan~shiqiao&view=numbers&part=review&figures=all');
  const labels = await page
    .locator('.line')
    .evaluateAll((all) => all.map((line) => line.dataset['label'] ?? ''));
  expect(new Set(labels.map((label) => /（(.{2})）$/.exec(label)?.[1]))).toEqual(
    new Set(['实际', '预计', '目标']),
  );
  for (const status of ['实际', '预计', '目标'])
    expect(await page.locator(`.line[data-status="${status}"] .status`).first().innerText()).toBe(status);
});

test('Two columns of numbers stand beside each other on a phone, with the names of the towns in sight', async ({
  open,
}) => {
  const page = await open(`${pair}&view=numbers&topic=economy&figures=all`, { viewport: phone });
  const line = page.locator('.line', { hasText: '一般公共预算收入' }).first();
  const boxes = await line
    .locator('.cell')
    .evaluateAll((all) => all.map((cell) => cell.getBoundingClientRect().toJSON() as DOMRect));
  expect(boxes[0]!.y).toBe(boxes[1]!.y);
  expect(boxes[1]!.x).toBeGreaterThan(boxes[0]!.right - 1);
  await page.locator('.line').nth(12).scrollIntoViewIfNeeded();
  const names = page.locator('.row').first().locator('.names');
  expect(await names.innerText()).toMatch(/青石\s*禾堰/);
  expect((await names.boundingBox())!.y).toBeGreaterThanOrEqual(0);
});

test('A heading leads to its full text, and its mark to the report', async ({ open }) => {
  const page = await open(`${pair}&view=headings`);
  const heading = page.locator('[data-town="qingshi"] a[data-place]', { hasText: '聚焦产业提升' });
  expect(await heading.getAttribute('href')).toBe('?reports=qingshi~heyan#plan.economy');
  const mark = page.locator('[data-town="qingshi"] p:has([data-place]) > .k').first();
  expect(await mark.getAttribute('href')).toContain('/reports/qingshi/#p');
  await heading.click();
  await page.locator('[data-view="text"]').waitFor();
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.closest('p')?.textContent))
    .toContain('聚焦产业提升');
  expect(await page.inputValue('select[name="view"]')).toBe('text');
  const other = await open('/compare/?reports=qingshi~heyan#plan.economy');
  await expect.poll(() => other.evaluate(() => scrollY)).toBeGreaterThan(1000);
});

test('A column can be dragged by touch on a phone', async ({ open }) => {
  const page = await open('/compare/?reports=qingshi~heyan~ankou', { viewport: phone, hasTouch: true });
  const centre = async (selector: string) => {
    const box = (await page.locator(selector).boundingBox())!;
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };
  await page.locator('.heads').scrollIntoViewIfNeeded();
  const [from, to] = [await centre('[data-column="qingshi"] .grip'), await centre('[data-column="ankou"]')];
  const touch = await page.context().newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: { x: number; y: number }[]) =>
    touch.send('Input.dispatchTouchEvent', { type, touchPoints: points });
  await send('touchStart', [from]);
  await send('touchMove', [{ x: from.x, y: (from.y + to.y) / 2 }]);
  await send('touchMove', [{ x: from.x, y: to.y }]);
  await send('touchEnd', []);
  await expect.poll(() => new URL(page.url()).search).toBe('?reports=heyan~ankou~qingshi');
});

test('A pinned column comes first, orders the lines and stays in the address', async ({ open }) => {
  const page = await open('/compare/?reports=qingshi~heyan~ankou');
  const choose = async (name: string) => {
    await page.getByRole('button', { name: /^安口：/ }).press('Enter');
    await page.getByRole('button', { name, exact: true }).press('Enter');
  };
  await choose('以安口为基准');
  await expect.poll(() => new URL(page.url()).search).toBe('?reports=ankou~qingshi~heyan&ref=ankou');
  const rows = await page.locator('[data-row]').evaluateAll((all) =>
    all.map((row) =>
      [...row.querySelectorAll('[data-town="ankou"]')].flatMap((cell) => {
        const first = cell.querySelector('.k')?.getAttribute('href');
        return first ? [Number(/#p(\d+)/.exec(first)![1])] : [];
      }),
    ),
  );
  expect(Math.max(...rows.map((starts) => starts.length))).toBeGreaterThan(1);
  for (const starts of rows) expect(starts).toEqual([...starts].sort((a, b) => a - b));
  await choose('不再以安口为基准');
  await expect.poll(() => new URL(page.url()).search).toBe('?reports=ankou~qingshi~heyan');
});

test('A column can be dragged by its grip', async ({ open }) => {
  const page = await open('/compare/?reports=qingshi~heyan~ankou');
  const centre = async (selector: string) => {
    const box = (await page.locator(selector).boundingBox())!;
    return [box.x + box.width / 2, box.y + box.height / 2] as const;
  };
  await page.mouse.move(...(await centre('[data-column="qingshi"] .grip')));
  await page.mouse.down();
  await page.mouse.move(...(await centre('[data-column="ankou"]')), { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => new URL(page.url()).search).toBe('?reports=heyan~ankou~qingshi');
});

test('What was chosen last is offered, and an opened link wins', async ({ open, site }) => {
  const page = await open(pair);
  await page.selectOption('select[name="part"]', 'plan');
  await page.goto(new URL('compare/', site).href, { waitUntil: 'networkidle' });
  await page.getByRole('link', { name: '接着上次：青石镇、禾堰镇' }).click();
  await expect.poll(() => page.inputValue('select[name="part"]')).toBe('plan');
  await page.goto(new URL('compare/?reports=ankou', site).href, { waitUntil: 'networkidle' });
  expect(await page.inputValue('select[name="part"]')).toBe('all');
});

test('A tap on a number offers the same indicator of the other columns and goes there', async ({ open }) => {
  const page = await open(pair, { viewport: phone });
  await page.locator('[data-town="qingshi"] [data-indicator="fiscal-revenue"] a').first().click();
  const button = page.locator('.same-bar button').first();
  expect(await button.innerText()).toBe('禾堰 1.43亿元');
  await button.click();
  const target = page.locator('[data-town="heyan"] [data-indicator="fiscal-revenue"]').first();
  await expect.poll(async () => (await target.boundingBox())?.y ?? -1).toBeGreaterThan(0);
  expect((await target.boundingBox())!.y).toBeLessThan(phone.height);
  await page.keyboard.press('Escape');
  expect(await page.locator('.same-bar').isVisible()).toBe(false);
});

test('A sentence is copied with its source by the keyboard alone', async ({ open }) => {
  const page = await open(pair, { permissions: ['clipboard-read', 'clipboard-write'] });
  await page.locator('[data-row="review.economy"] [data-town="qingshi"] .k').first().focus();
  await page.keyboard.press(']');
  await page.keyboard.press(']');
  await page.keyboard.press('c');
  await expect.poll(() => page.locator('[role="status"]').innerText()).toContain('已复制');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^“.{6,}。”（青石镇《.+》，http.+\/reports\/qingshi\/#p\d+）$/);
});

test('Wording of eight characters and more that another column shares is underlined when asked for', async ({
  open,
}) => {
  const page = await open(pair);
  const shared = () =>
    page.evaluate(() =>
      [...(CSS.highlights.get('shared') ?? [])].map((range) => (range as Range).toString()),
    );
  expect(await shared()).toEqual([]);
  await page.check('input[name="shared"]');
  await expect.poll(async () => (await shared()).length).toBeGreaterThan(20);
  expect((await shared()).join()).toContain('习近平新时代中国特色社会主义思想');
  expect(page.url()).toContain('shared=yes');
});

test('The overview is closed at first; its bars lead to their rows and count in two ways', async ({
  open,
}) => {
  const page = await open(pair);
  const bar = page.locator('.map a', { hasText: '青石，民生：' });
  expect(await bar.isVisible()).toBe(false);
  await page.locator('.map summary').click();
  await bar.waitFor();
  const ends = await page
    .locator('.map .track')
    .evaluateAll((all) => all.map((track) => track.getBoundingClientRect().width));
  expect(new Set(ends.map(Math.round)).size).toBe(1);
  expect(await bar.textContent()).toMatch(/^青石，民生：\d+字$/);
  await bar.click();
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('review.livelihood');
  await page.selectOption('select[name="map"]', 'numbers');
  await page.locator('.map a', { hasText: '个数字每千字' }).first().waitFor();
});

test('Amounts are set against the reference only where they compare, else it is said why not', async ({
  open,
}) => {
  const page = await open(`${pair}&view=numbers&ref=qingshi`);
  const notes = await page.locator('[data-town="heyan"] .figure small').allInnerTexts();
  const told = notes.filter((note) => note.includes('基准'));
  expect(told.length).toBeGreaterThan(0);
  for (const note of told) expect(note).toMatch(/比基准 约?[+-]?[\d.]+%|与基准不可比：\p{Script=Han}+/u);
  expect(await page.locator('[data-town="qingshi"] .figure', { hasText: '基准' }).count()).toBe(0);
});

test('The comparison is saved as a page that stands alone and as a Word file', async ({ open }) => {
  const page = await open(`${pair}&part=review`);
  const save = async (name: string) => {
    const download = page.waitForEvent('download');
    await page.click(`[name="${name}"]`);
    return readFileSync(await (await download).path());
  };
  const html = String(await save('html'));
  expect(html).toContain('经济发展加速蝶变');
  expect(html).toContain('/reports/heyan/');
  expect(html).not.toMatch(/<(script|link|img)/);
  const docx = await save('docx');
  expect(docx.subarray(0, 2).toString()).toBe('PK');
  expect(docx.length).toBeGreaterThan(5000);
});

test('A table of numbers is handed over with its labels, and every state of a number named', async ({
  open,
}) => {
  const page = await open('/compare/?reports=baitan~shiqiao&view=numbers&part=review&figures=all');
  const download = page.waitForEvent('download');
  await page.click('[name="html"]');
  const html = String(readFileSync(await (await download).path()));
  expect(html).toContain('<table class="figures">');
  for (const label of ['税收收入（预计）', '（实际）', '未写明']) expect(html).toContain(label);
  expect(html).toMatch(/<th>白滩镇 2020/);
});

test('It prints as one table whose header row comes again on every page', async ({ open }) => {
  const page = await open(pair);
  await page.emulateMedia({ media: 'print' });
  await page.locator('.parallel table').waitFor();
  const head = page.locator('.parallel thead');
  expect(await head.evaluate((element) => getComputedStyle(element).display)).toBe('table-header-group');
  expect(await page.locator('.sheet').isVisible()).toBe(false);
  expect(await page.locator('.parallel .source').last().innerText()).toContain('/compare/?reports=');
  await page.emulateMedia({ media: 'screen' });
  await expect.poll(() => page.locator('.parallel').count()).toBe(0);
});

test('Without scripts the map of all towns leads to the sections of a town on a topic', async ({ open }) => {
  const page = await open('/compare/map/', { javaScriptEnabled: false });
  const row = page.locator('[data-mode="characters"] tr', { hasText: '禾堰镇' });
  const link = row.locator('a.livelihood');
  expect(await link.getAttribute('href')).toMatch(/\/compare\/topics\/livelihood\/#heyan$/);
  const [, tens, ones] = /t(\d) o(\d)/.exec((await link.getAttribute('class')) ?? '')!;
  // A square as large as its classes say, in half px
  expect(await link.evaluate((a) => parseFloat(getComputedStyle(a, '::before').width))).toBe(
    Number(`${tens}${ones}`) / 2,
  );
  await link.click();
  await page.waitForURL('**/compare/topics/livelihood/#heyan');
  expect(await page.locator('#heyan').isVisible()).toBe(true);
});

test('A picked topic is red in the map, in the bars and in the table of towns, without scripts', async ({
  open,
}) => {
  const red = 'rgb(179, 38, 30)';
  const read = (selector: string, property: 'color' | 'fill' | 'backgroundColor') =>
    page
      .locator(selector)
      .first()
      .evaluate((one, name) => getComputedStyle(one)[name], property);
  const page = await open('/compare/map/', { javaScriptEnabled: false });
  await page.selectOption('.picked-topic select', 'livelihood');
  expect(await read('.topic-map a.livelihood', 'color')).toBe(red);
  expect(await read('.topic-bars li.livelihood', 'backgroundColor')).toBe(red);
  expect(await read('.topic-map a.economy', 'color')).not.toBe(red);
  await page.goto(new URL('/', page.url()).href);
  await page.selectOption('.picked-topic select', 'livelihood');
  expect(await read('.share-bar .livelihood rect', 'fill')).toBe(red);
  expect(await read('.share-bar .economy rect', 'fill')).not.toBe(red);
});

test('Without scripts the page of a topic holds the text of every town, as the comparison has it', async ({
  open,
}) => {
  const compared = await open('/compare/?reports=qingshi~heyan&topic=livelihood');
  const read = (id: string) =>
    compared
      .locator(`[data-row$=".livelihood"] [data-town="${id}"] p:not(.none)`)
      .evaluateAll((all) => all.map((p) => p.textContent));
  const told = [...(await read('qingshi')), ...(await read('heyan'))];
  expect(told.length).toBeGreaterThan(3);
  const page = await open('/compare/topics/livelihood/', { javaScriptEnabled: false });
  const text = await page.locator('main').textContent();
  expect(told.filter((words) => !text!.includes(words))).toEqual([]);
  expect(await page.locator('.topic-map a').count()).toBeGreaterThan(50);
  expect(await page.locator('nav.topics a').count()).toBeGreaterThan(10);
});

test('Plans stand beside results', async ({ open }) => {
  const page = await open('/compare/plans/', { javaScriptEnabled: false });
  const row = page
    .locator('#years tbody', { hasText: '石桥镇' })
    .locator('tr', { hasText: '一般公共预算收入' });
  expect(await row.locator('a').allInnerTexts()).toEqual(['4720万元', '5500万元']);
  // Ten months beside a year
  expect(await row.innerText()).toContain('不可比');
  expect(await row.locator('svg[role="img"]').count()).toBe(0);
  const worked = page.locator('tr', { hasText: '推算：1.43亿元×(1+10%)' });
  expect(await worked.locator('td > a').allInnerTexts()).toEqual(['约1.07亿元', '1.43亿元', '约1.57亿元']);
  expect(await worked.locator('circle.derived').count()).toBe(2);
});
