import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createScriptPreloader } from '../../scripts/preload-scripts.ts';

const site = mkdtempSync(join(tmpdir(), 'duidu-scripts-'));
mkdirSync(join(site, 'assets'));
for (const [name, code] of Object.entries({
  'page.js': 'import{a as t}from"./a.js";import"./b.js";t(()=>import(`./late.js`));var e="import./c.js";',
  'a.js': 'const e=e=>e();import{b}from"./b.js";export{b as a}',
  'b.js': 'import{b}from"./a.js";',
  'late.js': '',
}))
  writeFileSync(join(site, 'assets', name), code);
const preload = createScriptPreloader(site);

test('A page asks for all that its scripts import, each once, and not for what they load later', () => {
  expect(preload('<head><title>甲</title></head><script type="module" src="/base/assets/page.js">')).toBe(
    '<head><title>甲</title><link rel="modulepreload" href="/base/assets/a.js"><link rel="modulepreload" href="/base/assets/b.js"></head><script type="module" src="/base/assets/page.js">',
  );
});

test('A page whose scripts import nothing stays as it is', () => {
  const page = '<head></head><script type="module" src="/assets/late.js"></script><script>1</script>';
  expect(preload(page)).toBe(page);
});
