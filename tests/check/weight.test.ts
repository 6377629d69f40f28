import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { bundleParser } from '../support/bundle-parser.ts';

test('the checks add at most 32 kB to what reads a text', async () => {
  const weigh = async (...doors: string[]) =>
    gzipSync((await bundleParser(...doors)).code, { level: 9 }).length;
  const [plain, checking] = [await weigh('parser'), await weigh('parser', 'check/check')];
  expect(checking).toBeGreaterThan(plain);
  expect(checking - plain).toBeLessThanOrEqual(32_000);
});
