import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { coveredBy } from './support/house/covered-by.ts';
import { countBranches, findUnnamed, reach } from './support/house/logic.ts';

const read = (path: string): string | undefined =>
  existsSync(path) ? readFileSync(path, 'utf8') : undefined;
const list = (pattern: string) => globSync(pattern).map((path) => path.replaceAll('\\', '/'));
const unnamed = findUnnamed(
  new Map(list('src/**/*.ts').map((path) => [path, readFileSync(path, 'utf8')])),
  list('tests/**/*.test.ts'),
);

/** Whether a row means a module: by its path, or by its folder. */
const means = (row: string, path: string) =>
  row.endsWith('/*') ? path.slice(4).replace(/[^/]+$/, '*') === row : path === `src/${row}.ts`;

describe('A module with logic', () => {
  test('is counted by the ways that it can go', () => {
    const source =
      'export const a = (b?: string[]) => { for (const c of b ?? []) if (c && b) return c ? 1 : 2; };';
    expect(countBranches('a.ts', source)).toBe(5);
  });

  test('has a test of its name, or its row says which test covers it', () => {
    const rows = Object.values(coveredBy).flat();
    expect(unnamed.filter((path) => !rows.some((row) => means(row, path)))).toEqual([]);
  });

  test.for(Object.entries(coveredBy))('is run by %s where a row says so', ([file, rows]) => {
    expect(existsSync(file)).toBe(true);
    const meant = unnamed.filter((path) => rows.some((row) => means(row, path)));
    for (const row of rows)
      expect(
        meant.filter((path) => means(row, path)),
        row,
      ).not.toEqual([]);
    // Such a test runs what a page or a program runs, and imports nothing of it
    const runs = /^tests\/(site|scripts)\//.exec(file)?.[1];
    const fit = { site: /^src\/(?:client|components)\//, scripts: /^src\/(?:corpus|intake)\// };
    const run = runs ? meant.filter((path) => fit[runs as keyof typeof fit].test(path)) : reach(file, read);
    const ran = new Set(run);
    expect(meant.filter((path) => !ran.has(path))).toEqual([]);
  });
});
