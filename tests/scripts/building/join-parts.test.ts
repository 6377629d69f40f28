import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { joinParts } from '../../../scripts/building/join-parts.ts';
import { makeFolder } from '../../support/temporary.ts';

/** Two parts that share a script. */
function makeParts(script: string): string[] {
  const root = makeFolder();
  return [1, 2].map((nth) => {
    const part = join(root, String(nth));
    mkdirSync(join(part, `towns/${nth}`), { recursive: true });
    writeFileSync(join(part, `towns/${nth}/index.html`), `town ${nth}`);
    writeFileSync(join(part, 'script.js'), nth === 1 ? 'script' : script);
    return part;
  });
}

test('parts give one site, with what they share once', () => {
  const site = makeFolder();
  joinParts(makeParts('script'), site);
  expect(readFileSync(join(site, 'towns/2/index.html'), 'utf8')).toBe('town 2');
  expect(readFileSync(join(site, 'script.js'), 'utf8')).toBe('script');
});

test('parts of two versions give no site', () => {
  expect(() => {
    joinParts(makeParts('another script'), makeFolder());
  }).toThrow('build all parts anew');
});
