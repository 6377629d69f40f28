import { cpSync, globSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { buildSite, hashSite } from '../support/build-site.ts';
import { makeFolder } from '../support/temporary.ts';

test('Another folder, another time zone and another language give the same site, byte for byte', () => {
  const copy = makeFolder();
  const parts = ['content', 'public', 'scripts', 'src', 'tests', ...globSync('*.{json,mjs,ts}')];
  for (const part of parts) cpSync(part, join(copy, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'), 'junction');
  const { status, output } = buildSite(copy, {
    TZ: 'Pacific/Kiritimati',
    LANG: 'tr_TR.UTF-8',
    LC_ALL: 'tr_TR.UTF-8',
  });
  expect(status, output).toBe(0);
  expect(hashSite(join(copy, 'dist'))).toEqual(hashSite('dist'));
});
