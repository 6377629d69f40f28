import { describe, expect } from 'vitest';
import { readCorpus } from '../../../src/corpus/index.ts';
import { audit } from '../../support/site/axe.ts';
import { phone, test } from '../../support/site/browser.ts';

describe.each(readCorpus().reports.map(({ meta }) => meta.id))('the page of %s', (id) => {
  test.for([
    ['desk', { width: 1440, height: 900 }],
    ['phone', phone],
  ] as const)(
    'axe has nothing against it, and nothing scrolls sideways, on a %s',
    async ([, viewport], { open }) => {
      const page = await open(`/reports/${id}/`, { viewport, reducedMotion: 'reduce' });
      expect(await audit(page)).toEqual([]);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
    },
  );
});
