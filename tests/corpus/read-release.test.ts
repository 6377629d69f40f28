import { expect, test } from 'vitest';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readRelease } from '../../src/corpus/index.ts';
import { madeUpContent } from '../support/site/copy-project.ts';

test('The last release is its version, its day and its records; content without one has none', () => {
  expect(readRelease(madeUpContent)).toMatchObject({ version: '0.1.0', date: '2026-01-02' });
  expect(readRelease(madeUpContent)!.csv).toMatch(/^id,value,/);
  expect(readRelease(mkdtempSync(join(tmpdir(), 'duidu-release-')))).toBeNull();
});

test('A version or day in another shape is a fault of the file, with place and what to write', () => {
  const folder = mkdtempSync(join(tmpdir(), 'duidu-release-'));
  writeFileSync(join(folder, 'release.yaml'), 'version: one\ndate: "2026-01-02"\n');
  writeFileSync(join(folder, 'release.csv'), 'id\n');
  expect(() => readRelease(folder)).toThrow(/release\.yaml[^]*1:10[^]*0\.1\.0/);
});
