import { existsSync, globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { listPages } from '../support/pages.ts';

test('the contact sheet of charts is no part of what is built, neither page nor style', () => {
  expect(existsSync('src/components/dev/ContactSheet.astro')).toBe(true);
  expect(listPages().filter((path) => path.includes('/dev/'))).toEqual([]);
  const styles = globSync('dist/assets/*.css').map((file) => readFileSync(file, 'utf8'));
  expect(styles.filter((css) => css.includes('.sheet-row'))).toEqual([]);
});
