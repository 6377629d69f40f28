import type { Page, Route } from 'playwright-core';
import { describe, expect } from 'vitest';
import { readCorpus } from '../../src/corpus/index.ts';
import { fold } from '../../src/text/fold.ts';
import { toFullWidth } from '../../src/text/full-width.ts';
import { pickPhrases } from '../support/pick-phrases.ts';
import { phone, test } from '../support/site/browser.ts';

const reports = readCorpus().reports.map(({ meta, source, blocks }) => ({
  id: meta.id,
  texts: blocks.flatMap(({ id, start, end }) => (id ? [source.slice(start, end)] : [])),
}));
const folded = reports.map(({ id, texts }) => ({ id, texts: texts.map(fold) }));
const ids = reports.map(({ id }) => id);

/** Totals by report, by a plain scan of the folded blocks. */
function scan(phrase: string): Record<string, string> {
  const needle = fold(phrase);
  const count = (text: string) => (needle === '' ? 0 : text.split(needle).length - 1);
  return Object.fromEntries(
    folded.map(({ id, texts }) => [id, String(texts.reduce((sum, text) => sum + count(text), 0))]),
  );
}

/** What the page shows once it is done. */
async function readTotals(page: Page) {
  await page.waitForSelector('[data-search-state=done]');
  return page.evaluate(() => ({
    total: document.querySelector('[data-hit-total]')!.textContent,
    reports: Object.fromEntries(
      [...document.querySelectorAll<HTMLElement>('[data-report-total]')].map((at) => [
        at.dataset['reportTotal']!,
        at.textContent,
      ]),
    ),
    hits: [...document.querySelectorAll<HTMLElement>('[data-hit]')].map((at) => [
      at.dataset['report']!,
      at.dataset['paragraph']!,
      at.querySelector('mark')!.textContent,
    ]),
  }));
}

/** Types a phrase and presses Enter; the form changes its state at once, so that waiting for the end is safe. */
async function ask(page: Page, phrase: string) {
  await page.locator('main input[name=q]').evaluate((field: HTMLInputElement, words) => {
    field.value = words;
    field.form!.requestSubmit();
  }, phrase);
  return readTotals(page);
}

async function expectExact(page: Page, phrase: string) {
  const shown = await ask(page, phrase);
  const expected = scan(phrase);
  expect([phrase, shown.reports]).toEqual([phrase, expected]);
  expect(shown.total).toBe(String(Object.values(expected).reduce((sum, count) => sum + Number(count), 0)));
  for (const id of ids)
    expect(String(shown.hits.filter(([report]) => report === id).length)).toBe(expected[id]);
  // What is shown has spaces in the place of lost glyphs.
  for (const [, , mark] of shown.hits) expect(fold(mark!)).toBe(fold(toFullWidth(phrase)));
}

/** Substrings of the reports that fold to something, the same ones in every run. */
const substrings = (count: number): string[] =>
  pickPhrases(
    reports.flatMap((report) => report.texts),
    count,
    [2, 11],
  );

/** Answers with the file that is asked for, changed. */
async function fulfillChanged(route: Route, change: (bytes: Buffer) => Buffer): Promise<void> {
  const response = await route.fetch();
  await route.fulfill({ status: 200, body: change(await response.body()) });
}

const place = (path: string, query: Record<string, string>) =>
  `${path}?${new URLSearchParams(query).toString()}`;

describe('Phrase search in a browser', () => {
  test(
    'totals by town equal a plain scan, for 500 substrings and 50 phrases of the reports',
    { timeout: 300_000 },
    async ({ open }) => {
      const page = await open('/search/');
      const phrases = readCorpus().indicators.flatMap(({ label, synonyms }) => [label, ...synonyms]);
      const asked = [...substrings(500), ...phrases.slice(0, 50)];
      expect(asked).toHaveLength(550);
      for (const phrase of asked) await expectExact(page, phrase);
    },
  );

  test.for([
    '乡村振兴',
    '一网统管',
    '一般公共预算收入',
    '一是迅速行动，坚决守住',
    '人居环境整治',
    '“十四五”',
    '的',
    '１０',
    '平方米',
    '河长制',
  ])('%s is found wherever it stands, from its address', async (phrase, { open }) => {
    const page = await open(place('/search/', { q: phrase }));
    expect((await readTotals(page)).reports).toEqual(scan(phrase));
    await expectExact(page, `${phrase}。`);
  });

  test('filters come from the address, and a report that is left out counts nothing', async ({ open }) => {
    const chosen = ids.filter((id) => scan('发展')[id] !== '0').slice(0, 2);
    const page = await open(place('/search/', { q: '发展', report: chosen.join('~'), part: 'plan' }));
    const { reports: totals, hits } = await readTotals(page);
    const counted = Object.entries(totals).filter(([, count]) => count !== '0');
    expect(chosen).toEqual(expect.arrayContaining(counted.map(([id]) => id)));
    expect(hits.length).toBe(counted.reduce((sum, [, count]) => sum + Number(count), 0));
    await page.locator('input[name=part][value=plan]').uncheck();
    const all = scan('发展');
    expect((await readTotals(page)).reports).toMatchObject(
      Object.fromEntries(chosen.map((id) => [id, all[id]])),
    );
    expect(new URL(page.url()).searchParams.get('report')?.split('~').sort()).toEqual(chosen.toSorted());
  });

  test('an address with unknown values shows what is valid and says what it ignored', async ({ open }) => {
    const page = await open(place('/search/', { q: '发展', report: 'nowhere', colour: 'red' }));
    expect((await readTotals(page)).reports).toEqual(scan('发展'));
    expect(await page.locator('[data-notice]').textContent()).toMatch(
      /nowhere.*colour=red|colour=red.*nowhere/,
    );
  });

  test('a hit leads to its paragraph', async ({ open }) => {
    const page = await open(place('/search/', { q: '乡村振兴' }));
    const { hits } = await readTotals(page);
    // The examples too lead to something
    for (const phrase of await page.locator('.examples a').allTextContents()) {
      expect(Object.values(scan(phrase))).not.toEqual(ids.map(() => '0'));
    }
    await page.locator('[data-hit] a').first().click();
    await page.waitForURL(
      (url) => url.pathname.endsWith(`/reports/${hits[0]![0]}/`) && url.hash === `#${hits[0]![1]}`,
    );
    expect(fold((await page.locator(`#${hits[0]![1]}`).textContent())!)).toContain('乡村振兴');
  });

  test('no query is no search; punctuation alone is said to be that', async ({ open }) => {
    const page = await open('/search/');
    expect(await page.locator('phrase-search').getAttribute('data-search-state')).toBe('idle');
    expect((await ask(page, '，。！')).total).toBe('0');
    expect(await page.locator('[data-status]').textContent()).toContain('不计标点');
  });

  test.for([
    ['very long', '镇'.repeat(10_000)],
    ['of signs of regular expressions', '.*+?^${}()|[]\\'],
    ['of emoji', '😀👨‍👩‍👧'],
    ['with a script', '<script>alert(1)</script>'],
    ['with a picture', '<img src=x onerror=alert(1)>'],
    ['with a quotation mark', '"乡村'],
    ['that is half a character', '\ud800'],
    ['that ends in half a character', '乡村\udc00'],
    ['with a control character', '乡\u0000村'],
  ])('a query %s gets an honest answer', async ([, phrase], { open }) => {
    const page = await open('/search/');
    await expectExact(page, phrase!);
    expect(await page.locator('phrase-search :is(script, img)').count()).toBe(0);
  });

  test('a phrase too long for an address is searched and left out of it', async ({ open }) => {
    const page = await open('/search/?part=plan');
    await ask(page, '镇'.repeat(10_000));
    expect(new URL(page.url()).search).toBe('?part=plan');
  });

  test('typing searches by itself, and an unfinished composition does not', async ({ open }) => {
    const page = await open('/search/');
    const field = page.locator('main input[name=q]');
    await page.clock.install();
    await field.evaluate((input: HTMLInputElement) => {
      input.value = 'xiangcun';
      input.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
      input.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));
    });
    await page.clock.runFor(1000);
    expect(await page.locator('phrase-search').getAttribute('data-search-state')).toBe('idle');
    await field.evaluate((input: HTMLInputElement) => {
      input.value = '乡村';
      input.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
    });
    expect((await readTotals(page)).reports).toEqual(scan('乡村'));
  });

  test('a file that cannot be had, or is not what was written, is said, and trying again helps', async ({
    browser,
    site,
  }) => {
    const page = await browser.newPage({ viewport: phone });
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    const damages: [words: string, damage: (route: Route) => Promise<void>][] = [
      ['没有取到', (route) => route.abort()],
      ['服务器上没有', (route) => route.fulfill({ status: 404 })],
      ['残缺', (route) => route.fulfill({ status: 200, body: '' })],
      ['残缺', (route) => route.fulfill({ status: 200, body: '<!doctype html>', contentType: 'text/html' })],
      ['残缺', (route) => fulfillChanged(route, (bytes) => bytes.subarray(0, bytes.length >> 1))],
      [
        '残缺',
        (route) =>
          fulfillChanged(route, (bytes) => bytes.fill(7, bytes.length >> 1, (bytes.length >> 1) + 1)),
      ],
    ];
    for (const files of [/manifest\.bin$/, /search-index\/[0-9a-f]{16}\.bin$/])
      for (const [words, damage] of damages) {
        await page.route(files, damage);
        await page.goto(new URL(place('search/', { q: '人居环境' }), site).href);
        await page.waitForSelector('[data-search-state=error]');
        expect(await page.locator('[data-status]').textContent()).toContain(words);
        expect(await page.locator('[data-hit-total]').textContent()).toBe('');
        await page.unroute(files);
        await page.getByRole('button', { name: '重试' }).click();
        expect((await readTotals(page)).reports).toEqual(scan('人居环境'));
      }
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test(
    'a first query of four characters moves at most 83.5 kB in all, a second nothing of the text',
    { timeout: 120_000 },
    async ({ browser, site }) => {
      const phrases = substrings(200)
        .map((part) => Array.from(fold(part)).slice(0, 4).join(''))
        .filter((part) => Array.from(part).length === 4);
      // After a rare phrase most of the text is still to be read
      const all = folded.flatMap(({ texts }) => texts).join('');
      const rarity = (phrase: string) => Math.min(...Array.from(phrase, (char) => all.split(char).length));
      const rare = phrases.toSorted((a, b) => rarity(a) - rarity(b));
      const [first, second]: [number[], number[]] = [[], []];
      for (let at = 0; at < 12; at++) {
        const page = await browser.newPage();
        const session = await page.context().newCDPSession(page);
        await session.send('Network.enable');
        let moved = 0;
        session.on('Network.loadingFinished', ({ encodedDataLength }) => (moved += encodedDataLength));
        await page.goto(new URL(place('search/', { q: (at % 2 ? phrases : rare)[at]! }), site).href, {
          waitUntil: 'networkidle',
        });
        await readTotals(page);
        first.push(moved);
        moved = 0;
        await ask(page, phrases[at + 12]!);
        await page.waitForLoadState('networkidle');
        second.push(moved);
        await page.context().close();
      }
      console.log(`first query: at most ${Math.max(...first)} bytes, second ${Math.max(...second)}`);
      expect(Math.min(...first)).toBeGreaterThan(50_000);
      expect(Math.max(...first)).toBeLessThanOrEqual(83_500);
      expect(Math.max(...second)).toBeLessThanOrEqual(5_000);
    },
  );

  test('without JavaScript the page says what it needs and leads on', async ({ open }) => {
    const page = await open('/search/', { javaScriptEnabled: false });
    expect(await page.locator('noscript').first().textContent()).toContain('JavaScript');
    expect(await page.locator('main a[href*="/reports/"]').count()).toBeGreaterThanOrEqual(ids.length);
    expect(await page.locator('main a[href*="/indicators/"]').count()).toBeGreaterThan(0);
  });
});
