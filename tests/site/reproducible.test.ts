import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildSite, hashSite } from '../support/site/build-site.ts';
import { copyProject, madeUpContent } from '../support/site/copy-project.ts';
import { dist } from '../support/site/made-up.ts';
import { madeUpAddress } from '../support/site/made-up-site.ts';
import { makeFolder } from '../support/temporary.ts';

/** Builds a folder in two parts. */
function buildInParts(folder: string, env: Record<string, string>): Record<string, string> {
  for (const flag of ['--shard=1/2', '--shard=2/2', '--assemble']) {
    const { status, output } = buildSite(folder, env, flag);
    expect(status, output).toBe(0);
  }
  return hashSite(join(folder, 'dist'));
}

test('Another folder, time zone and language give the same site in two parts, byte for byte, and so do pages of an earlier build', () => {
  const copy = makeFolder();
  copyProject(copy, madeUpContent);
  const elsewhere = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };
  const env = { ...elsewhere, SITE: madeUpAddress };
  const before = buildInParts(copy, env);
  expect(before).toEqual(hashSite(dist));

  // Pages that are taken over from the build before must be those that still hold
  const [text] = globSync(join(copy, 'content/reports/*.txt')).sort();
  const source = readFileSync(text!, 'utf8');
  writeFileSync(
    text!,
    source.replace(/[1-8](?=[\d.]*亿元)/, (digit) => String(Number(digit) + 1)),
  );
  const taken = buildInParts(copy, env);
  expect(taken).not.toEqual(before);
  rmSync(join(copy, '.corpus'), { recursive: true });
  const { status, output } = buildSite(copy, env);
  expect(status, output).toBe(0);
  expect(taken).toEqual(hashSite(join(copy, 'dist')));
});
