import { createHash } from 'node:crypto';
import { appendFileSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { spellSeal } from '../src/url/seal.ts';

/** What the site's scripts fetch and no page knows the hash of. */
const fetched = [
  'compare/columns/*.html',
  'compare/numbers/*.json',
  'compare/towns.json',
  'indicators/*/series.json',
  'own/{catalogue,topics,words}.json',
  'own/counties.bin',
  'own/places/*.bin',
  'places/towns.json',
  'reports/*/shared.json',
  'verify/towns.json',
  'verify/sources/*.json',
];

/** Puts a seal behind every file that a script fetches, so that one flipped bit of it is told. */
export function sealFiles(folder: string): void {
  for (const file of fetched.flatMap((pattern) => globSync(join(folder, pattern)))) {
    const digest = createHash('sha256').update(readFileSync(file)).digest();
    appendFileSync(file, spellSeal(digest));
  }
}
