import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createScriptPreloader } from '../../scripts/preload-scripts.ts';

const site = mkdtempSync(join(tmpdir(), 'duidu-scripts-'));
mkdirSync(join(site, 'assets'));
for (const [name, code] of Object.entries({
  'page.js': 'import{a as t}from"./a.js";import"./b.js";t(()=>import(`./late.x1.js`));var e="import./c.js";',
  'a.js': 'const e=e=>e();import{b}from"./b.js";export{b as a}',
  'b.js': 'import{b}from"./a.js";',
  'late.x1.js': 'import"./b.js";import"./d.js"',
  'd.js': '',
}))
  writeFileSync(join(site, 'assets', name), code);
const preload = createScriptPreloader(site);

test('A page asks for all that its scripts import, each once, and not for what they load later', () => {
  expect(preload('<head><title>甲</title></head><script type="module" src="/base/assets/page.js">')).toBe(
    '<head><title>甲</title><link rel="modulepreload" href="/base/assets/a.js"><link rel="modulepreload" href="/base/assets/b.js"></head><script type="module" src="/base/assets/page.js">',
  );
});

test('A page whose scripts import nothing stays as it is', () => {
  const page = '<head></head><script type="module" src="/assets/d.js"></script><script>1</script>';
  expect(preload(page)).toBe(page);
});

test('A script of the head is told what a page loads late, and what that imports beside', () => {
  const page = (brings: string) =>
    preload(
      `<head><script data-brings="${brings}"></script></head><script type="module" src="/assets/page.js">`,
    );
  expect(page('late')).toContain('<script data-brings="/assets/late.x1.js /assets/d.js"></script>');
  expect(() => page('gone')).toThrow('no script of the page loads gone');
});
