import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What a built site weighs. */
export interface SiteSize {
  files: number;
  bytes: number;
  pages: number;
}

/** Counts the files of a built site. */
export function measureSite(site: string): SiteSize {
  const size: SiteSize = { files: 0, bytes: 0, pages: 0 };
  for (const file of globSync('**/*', { cwd: site })) {
    const stat = statSync(join(site, file));
    if (!stat.isFile()) continue;
    size.files += 1;
    size.bytes += stat.size;
    if (file.endsWith('.html')) size.pages += 1;
  }
  return size;
}
