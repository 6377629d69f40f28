import { expect } from 'vitest';
import { test } from '../support/browser.ts';
import { kindsOfPage, listPages } from '../support/pages.ts';

const addresses = new Set([...listPages(), ...kindsOfPage]);

test.concurrent.for([...addresses])(
  '%s says nothing to the console, keeps its policy and asks no other host',
  async (path, { open }) => {
    const page = await open(path);
    expect(await page.locator('main, figure').count()).toBeGreaterThan(0);
  },
);
