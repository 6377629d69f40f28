import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dist, pages } from '../support/site/made-up.ts';

test('the contact sheet of charts is no part of what is built, neither page nor style', () => {
  expect(existsSync('src/components/dev/ContactSheet.astro')).toBe(true);
  expect(pages.filter((path) => path.includes('/dev/'))).toEqual([]);
  const styles = globSync(join(dist, 'assets/*.css')).map((file) => readFileSync(file, 'utf8'));
  expect(styles.filter((css) => css.includes('.sheet-row'))).toEqual([]);
});
