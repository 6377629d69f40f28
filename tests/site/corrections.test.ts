import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { phone } from '../support/site/browser.ts';
import { dist, readMadeUpPage, test } from '../support/site/made-up.ts';

interface Row {
  id: string;
  indicator: string | null;
  sentence: string;
}

const records = JSON.parse(readFileSync(join(dist, 'data/records.json'), 'utf8')) as Row[];
const bodyOf = (href: string | null) => new URL(href ?? '').searchParams.get('body') ?? '';

describe('reporting a wrong record', () => {
  test('every record of an indicator that has a row can be reported with its sentence', () => {
    const page = readMadeUpPage('/indicators/fiscal-revenue/');
    const bodies = [...page.matchAll(/href="(mailto:[^"]*)"/g)].map(([, href = '']) =>
      bodyOf(href.replaceAll('&#38;', '&').replaceAll('&amp;', '&')),
    );
    const stated = records.filter(({ indicator }) => indicator === 'fiscal-revenue');
    expect(stated.length).toBeGreaterThan(4);
    const told = stated.filter(({ id }) => bodies.some((body) => body.includes(`记录：${id}\r\n`)));
    expect(told.length).toBeGreaterThan(stated.length / 2);
    for (const { id, sentence } of told) {
      const body = bodies.find((one) => one.includes(`记录：${id}\r\n`)) ?? '';
      expect(body, id).toContain(sentence.replaceAll(/\s+/g, ' ').slice(0, 200));
    }
  });

  test('every note of a report can be reported, each as itself', async ({ open }) => {
    const page = await open('/reports/ankou/', { viewport: { width: 1440, height: 900 } });
    expect(await page.locator('.correction').count()).toBe(0);
    await page.locator('.n:not(.f) li').first().hover();
    await expect.poll(() => page.locator('.correction').count()).toBeGreaterThan(10);
    expect(await page.locator('.correction').count()).toBe(await page.locator('.n li').count());
    const links = await page.$$eval('.n:not(.f) > ul > li .correction', (all) =>
      all.map((link) => ({
        href: (link as HTMLAnchorElement).href,
        quote: link.parentElement?.querySelector('b')?.textContent ?? '',
      })),
    );
    for (const { href, quote } of links) {
      const body = bodyOf(href);
      const id = /记录：(ankou-q\d+)\r\n/.exec(body)?.[1] ?? body;
      expect(await page.locator(`#${id.replace('ankou-', '')}`).textContent(), id).toBe(quote);
      expect(body).toContain(`reports/ankou/#${id.replace('ankou-', '')}`);
      expect(/原句：(.*)\r\n/.exec(body)?.[1], id).toContain(quote);
    }
  });

  test('a phone shows it once the notes are opened', async ({ open }) => {
    const page = await open('/reports/ankou/', { viewport: phone, hasTouch: true, isMobile: true });
    const summary = page.locator('.n:not(.f) > summary').nth(1);
    await summary.scrollIntoViewIfNeeded();
    // What comes into view is laid out in the next frames, and moves what is below
    await page.evaluate(async () => {
      for (let frame = 0; frame < 5; frame++) await new Promise(requestAnimationFrame);
    });
    await summary.tap();
    const link = page.locator('.n:not(.f)').nth(1).locator('.correction').first();
    await link.waitFor({ state: 'visible' });
    expect(await link.evaluate((a) => getComputedStyle(a).opacity)).toBe('1');
  });

  test('the about page leads to where errors are reported', () => {
    expect(readMadeUpPage('/about/')).toMatch(/href="mailto:[^"]+">报告一处差错/);
  });
});
