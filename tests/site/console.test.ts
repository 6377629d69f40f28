import { expect } from 'vitest';
import { test } from '../support/browser.ts';
import { kindsOfPage, listPages, readPage } from '../support/pages.ts';

// Fragments, which a page fetches, are no pages.
const whole = listPages().filter((path) => readPage(path).startsWith('<!'));
const addresses = new Set([...whole, ...kindsOfPage]);

test.concurrent.for([...addresses])(
  '%s says nothing to the console, keeps its policy and asks no other host',
  async (path, { open }) => {
    const page = await open(path);
    expect(await page.locator('main, figure').count()).toBeGreaterThan(0);
  },
);
