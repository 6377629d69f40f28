import { expect } from 'vitest';
import { toPlaces, toTowns, walkPlaces } from '../../src/places/index.ts';
import { corpus, readMadeUpPage, test } from '../support/site/made-up.ts';

const towns = toTowns(corpus.reports);

test.for(towns)('the page of $townFull says what it is to do, what it did, and where it lies', (town) => {
  const html = readMadeUpPage(`/towns/${town.id}/`);
  const [head = '', targets = '', figures = ''] = html.split(/<section id="(?:targets|figures)"/);
  expect(head).toContain(`<h1>${town.townFull}</h1>`);
  for (const { name, path } of town.places) {
    expect(head).toContain(`places/${path}/`);
    expect(readMadeUpPage(`/places/${path}/`)).toContain(name);
  }
  expect(targets).toMatch(/原处|没有写下一年的安排/);
  expect(figures).toContain('写得最多的');
  for (const { meta } of town.reports) {
    expect(html).toContain(`reports/${meta.id}/`);
    expect(readMadeUpPage(`/reports/${meta.id}/`)).toContain(`towns/${town.id}/"`);
  }
});

test('a place sets the main figures of its own towns side by side', () => {
  const shown = [...walkPlaces(toPlaces(towns))].flatMap((place) => {
    const [, figures] = readMadeUpPage(`/places/${place.path ? `${place.path}/` : ''}`).split(
      '的主要指标</h2>',
    );
    return figures === undefined ? [] : [{ figures, own: place.towns.map(({ id }) => id) }];
  });
  expect(shown.length).toBeGreaterThan(0);
  for (const { figures, own } of shown) {
    const stated = Array.from(figures.matchAll(/reports\/([^/"]+)\//g), ([, report]) => report);
    expect(stated.length).toBeGreaterThan(1);
    const others = towns.filter(({ id }) => !own.includes(id)).flatMap(({ reports }) => reports);
    expect(stated.filter((id) => others.some(({ meta }) => meta.id === id))).toEqual([]);
  }
});

test('an address that each report had once leads to its town', () => {
  const later = towns.flatMap(({ id, reports }) =>
    reports.filter(({ meta }) => meta.id !== id).map(({ meta }) => ({ id, own: meta.id })),
  );
  expect(later.length).toBeGreaterThan(0);
  for (const { id, own } of later)
    expect(readMadeUpPage(`/towns/${own}/`)).toMatch(
      new RegExp(`http-equiv="refresh" content="0; url=[^"]*/towns/${id}/"`),
    );
});

test('A resident is from home to the targets of the town, sentence by sentence, in two clicks', async ({
  open,
}) => {
  const page = await open('/');
  await page.locator('#towns').getByRole('link', { name: '青石镇', exact: true }).click();
  const target = page.locator('#targets li').first();
  expect((await target.innerText()).length).toBeGreaterThan(20);
  await target.getByRole('link', { name: '原处' }).or(target.locator('a.context')).first().click();
  await expect.poll(() => new URL(page.url()).hash).toMatch(/^#c\d+-\d+$/);
  expect(page.url()).toContain('/reports/qingshi');
});

test('A town is found by its pinyin, with the keyboard alone', async ({ open }) => {
  const page = await open('/places/');
  await page.getByLabel('找一个镇').last().fill('qs');
  await page.locator('town-finder li').first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(() => new URL(page.url()).pathname).toMatch(/\/towns\/qingshi\/$/);
});

test('? shows the keys of the page, and is only a sign in a field', async ({ open }) => {
  const page = await open('/reports/ankou/');
  const keys = page.locator('#keys');
  await expect
    .poll(async () => {
      await page.keyboard.press('?');
      return keys.isVisible();
    })
    .toBe(true);
  expect(await keys.innerText()).toContain('后一处、前一处标出的词句');
  await page.keyboard.press('Escape');
  await expect.poll(() => keys.isVisible()).toBe(false);
  await page.locator('header input[name=q]').focus();
  await page.keyboard.type('?');
  expect(await keys.isVisible()).toBe(false);
});
