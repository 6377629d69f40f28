import { hashFiles } from '../../src/corpus/hash.ts';
import { globSync } from 'node:fs';
import { readAddress } from './read-address.ts';

/** All that pages are made by besides reports: code, packages, styles, the rest of `content/`, and where the site will stand. */
export function hashMakers(env: NodeJS.ProcessEnv = process.env): string {
  const content = globSync('content/*').filter((path) => !/[\\/]reports$/.test(path));
  const code = ['src', 'scripts/building', 'astro.config.mjs', 'package-lock.json'];
  const { base, site = '' } = readAddress(env);
  return [hashFiles([...code, ...content]), base, site].join(' ');
}
