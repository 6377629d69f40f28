import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Every HTML page of a built site, as the path of its URL without the base: `/`, `/reports/badou/`, `/404.html`. */
export function listPages(dist = 'dist'): string[] {
  return globSync('**/*.html', { cwd: dist })
    .map((file) => `/${file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`)
    .sort();
}

/** The file that answers for a URL's path; undefined where there is none. */
export function findFile(path: string, dist = 'dist'): string | undefined {
  const plain = join(dist, decodeURIComponent(path));
  return [path.endsWith('/') ? join(plain, 'index.html') : plain].find((file) => existsSync(file));
}

/** The HTML of a page. */
export function readPage(path: string, dist = 'dist'): string {
  return readFileSync(join(dist, path.endsWith('/') ? `${path}index.html` : path), 'utf8');
}

/** One address of every kind of page, those with a state in their query among them. */
export const kindsOfPage = [
  '/',
  '/reports/wenquan/',
  '/reports/sungang/',
  '/compare/',
  '/compare/?reports=longquan~qidu~badou&part=plan',
  '/compare/?reports=longquan~qidu~badou&view=headings',
  '/compare/?reports=longquan~sungang&view=numbers&shared=yes',
  '/compare/?reports=badou~beicai~qidu~wenquan&view=numbers&ref=beicai',
  '/compare/map/',
  '/compare/plans/',
  '/compare/topics/economy/',
  '/towns/badou/',
  '/indicators/',
  '/indicators/fiscal-revenue/',
  '/indicators/fixed-asset-investment/?scale=log&highlight=qidu',
  '/embed/indicators/fiscal-revenue/',
  '/search/',
  '/search/?q=乡村振兴',
  '/phrases/',
  '/data/',
  '/about/',
  '/404.html',
].filter((path) => findFile(path.replace(/\?.*/, '')));
