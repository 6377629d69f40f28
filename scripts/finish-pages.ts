/**
 * What a whole set of pages gets before it is searched: one stylesheet each, links to what its scripts import, the policy
 * first, headers, seals, addresses; in OUT_DIR.
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeAddresses } from './addresses.ts';
import { readAddress } from './building/read-address.ts';
import { putPolicyFirst, writeHeaders } from './hardening.ts';
import { createStyleJoiner } from './join-styles.ts';
import { createScriptPreloader } from './preload-scripts.ts';
import { sealFiles } from './seal-files.ts';

const folder = process.env['OUT_DIR'] ?? 'dist';
const { base, site } = readAddress();
const styles = createStyleJoiner(folder);
const preload = createScriptPreloader(folder);

for (const page of globSync('**/*.html', { cwd: folder })) {
  const path = join(folder, page);
  const html = readFileSync(path, 'utf8');
  const finished = putPolicyFirst(preload(styles.join(html)));
  if (finished !== html) writeFileSync(path, finished);
}
styles.sweep();
writeHeaders(folder, base);
sealFiles(folder);
if (site) writeAddresses(folder, new URL(base, site).href);
