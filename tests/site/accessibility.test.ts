import { expect } from 'vitest';
import { audit } from '../support/site/axe.ts';
import { phone } from '../support/site/browser.ts';
import { test } from '../support/site/made-up.ts';
import { kindsOfPage } from '../support/site/pages.ts';

const desktop = { width: 1440, height: 900 };
const views = kindsOfPage.flatMap((path) => [
  { path, size: 'phone', colorScheme: 'light' as const, viewport: phone },
  ...(path.startsWith('/compare/')
    ? [{ path, size: 'phone', colorScheme: 'dark' as const, viewport: phone }]
    : []),
  { path, size: 'desktop', colorScheme: 'light' as const, viewport: desktop },
  { path, size: 'desktop', colorScheme: 'dark' as const, viewport: desktop },
]);

test.concurrent.for(views)(
  'axe has nothing against $path on a $size, $colorScheme',
  async ({ path, ...view }, { open }) => {
    const page = await open(path, {
      viewport: view.viewport,
      colorScheme: view.colorScheme,
      reducedMotion: 'reduce',
    });
    expect(await audit(page)).toEqual([]);
  },
);

// 320 px is what is left of 640 at 200 %, or of 1280 at 400 % (WCAG 1.4.10).
const narrow = kindsOfPage.flatMap((path) => [phone.width, 320].map((width) => ({ path, width })));

test.concurrent.for(narrow)(
  '$path does not scroll sideways at $width px',
  async ({ path, width }, { open }) => {
    const page = await open(path, { viewport: { ...phone, width } });
    const excess = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(excess).toBeLessThanOrEqual(0);
  },
);

test.for(['light', 'dark'] as const)(
  'axe has nothing against the open share menu, %s',
  async (colorScheme, { open }) => {
    const page = await open('/indicators/fiscal-revenue/', { colorScheme, reducedMotion: 'reduce' });
    await page.getByRole('button', { name: '分享 ▾' }).click();
    await page.locator('[data-qr] svg').waitFor();
    await page.getByText('预览嵌入的样子').click();
    await page.frameLocator('.share iframe').locator('h1').waitFor();
    expect(await audit(page)).toEqual([]);
  },
);

test.for(['/reports/qingshi/', '/compare/?reports=qingshi~heyan', '/search/?q=乡村振兴'])(
  'axe has nothing against what %s unfolds, and its list of keys',
  async (path, { open }) => {
    const page = await open(path, { reducedMotion: 'reduce' });
    await page.locator('main summary').first().waitFor({ state: 'attached' });
    for (const details of await page.locator('main details').all())
      await details.evaluate((one: HTMLDetailsElement) => {
        one.open = true;
      });
    await page.keyboard.press('?');
    await page.locator('#keys:popover-open').waitFor();
    expect(await audit(page)).toEqual([]);
  },
);

test('axe finds a picture without words', async ({ open }) => {
  const page = await open('/');
  await page.evaluate(() => {
    document.body.append(document.createElement('img'));
  });
  expect((await audit(page)).join()).toContain('image-alt');
});

test('an outline is a stop of the keyboard where it overflows, and before any script has run', async ({
  open,
}) => {
  const page = await open('/reports/qingshi/', { viewport: { width: 1280, height: 320 } });
  const outline = page.locator('nav.outline');
  expect(await outline.evaluate((nav) => nav.scrollHeight > nav.clientHeight)).toBe(true);
  await outline.focus();
  await page.keyboard.press('End');
  await expect.poll(() => outline.evaluate((nav) => nav.scrollTop)).toBeGreaterThan(0);
  await page.setViewportSize({ width: 1280, height: 2400 });
  await expect.poll(() => outline.getAttribute('tabindex')).toBe('-1');
  const still = await open('/reports/qingshi/', {
    viewport: { width: 1280, height: 320 },
    javaScriptEnabled: false,
  });
  expect(await still.locator('nav.outline').getAttribute('tabindex')).toBe('0');
});
