import { expect } from 'vitest';
import { pages, readMadeUpPage, test } from '../support/site/made-up.ts';
import { kindsOfPage } from '../support/site/pages.ts';

// Fragments, which a page fetches, are no pages.
const whole = pages.filter((path) => readMadeUpPage(path).startsWith('<!'));
// Half of a surrogate pair is no text, and decoding it throws.
const addresses = new Set([...whole, ...kindsOfPage, '/compare/?reports=qingshi~heyan#%ED%A0%80']);

test.concurrent.for([...addresses])(
  '%s says nothing to the console, keeps its policy and asks no other host',
  async (path, { open }) => {
    const page = await open(path);
    expect(await page.locator('main, figure').count()).toBeGreaterThan(0);
  },
);
