import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildSite, hashSite } from '../support/build-site.ts';
import { copyProject, madeUpContent } from '../support/copy-project.ts';
import { dist } from '../support/made-up.ts';
import { madeUpAddress } from '../support/made-up-site.ts';
import { makeFolder } from '../support/temporary.ts';

test('Another folder, time zone and language give the same site in two parts, byte for byte', () => {
  const copy = makeFolder();
  copyProject(copy, madeUpContent);
  const elsewhere = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };
  const env = { ...elsewhere, SITE: madeUpAddress };
  for (const flag of ['--shard=1/2', '--shard=2/2', '--assemble']) {
    const { status, output } = buildSite(copy, env, flag);
    expect(status, output).toBe(0);
  }
  expect(hashSite(join(copy, 'dist'))).toEqual(hashSite(dist));
});
