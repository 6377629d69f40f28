import { defineConfig } from 'vitest/config';
import { closingLine } from './tests/support/runner/closing-line.ts';
import { LongestFirst } from './tests/support/runner/longest-first.ts';

/** Tests that put something in the place of a global or a module, or stand in a page: each file has a process of its own. */
const apart = ['tests/client/**/*.test.ts', 'tests/corpus/adding/write-pair.test.ts'];

/** What the tests of code have in common. */
const ofCode = {
  setupFiles: ['tests/support/runner/seed.ts'],
  // No test is timed; this only ends one that hangs.
  testTimeout: 600_000,
  hookTimeout: 600_000,
  // One worker would leave a core of two idle
  maxWorkers: 2,
};

/** What the tests of built sites have in common. */
const inBrowser = {
  testTimeout: 600_000,
  hookTimeout: 600_000,
  // A page waits more than it works: two browsers at a time keep two cores busy
  maxWorkers: 2,
  // What a page comes to show may be late on a busy machine
  expect: { poll: { timeout: 20_000 } },
  // On a busy machine a browser may miss a beat; a fault fails twice
  retry: 1,
};

/** Laws run with a fixed seed in CI; locally the seed is printed on failure. */
export default defineConfig({
  test: {
    reporters: ['default', closingLine],
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          ...ofCode,
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/site/**', 'tests/content/site/**', ...apart],
          // A process for each file would load again what all of them need: four fifths of the time of most
          isolate: false,
        },
      },
      { test: { ...ofCode, name: 'apart', include: apart } },
      {
        test: {
          ...inBrowser,
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: ['tests/support/site/site.ts', 'tests/support/site/made-up-site.ts'],
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          ...inBrowser,
          name: 'content',
          include: ['tests/content/site/**/*.test.ts'],
          globalSetup: ['tests/support/site/site.ts'],
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
