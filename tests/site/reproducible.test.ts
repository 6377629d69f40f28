import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildSite, hashSite } from '../support/build-site.ts';
import { copyProject, madeUpContent } from '../support/copy-project.ts';
import { dist } from '../support/made-up.ts';
import { makeFolder } from '../support/temporary.ts';

test('Another folder, another time zone and another language give the same site, byte for byte', () => {
  const copy = makeFolder();
  copyProject(copy, madeUpContent);
  const { status, output } = buildSite(copy, {
    TZ: 'Pacific/Kiritimati',
    LANG: 'tr_TR.UTF-8',
    LC_ALL: 'tr_TR.UTF-8',
  });
  expect(status, output).toBe(0);
  expect(hashSite(join(copy, 'dist'))).toEqual(hashSite(dist));
});
