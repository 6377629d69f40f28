import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';

/** Every HTML page of a built site, as the path of its URL without the base: `/`, `/reports/ankou/`, `/404.html`. */
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

const trees = new Map<string, Root>();

/** A page as a tree, parsed once a test file, whatever laws walk it. */
export function readTree(path: string, dist = 'dist'): Root {
  const key = join(dist, path);
  const tree = trees.get(key) ?? fromHtml(readPage(path, dist));
  trees.set(key, tree);
  return tree;
}

/**
 * One address of every kind of page of the made-up towns' site, those with a state in their query among them.
 */
export const kindsOfPage = [
  '/',
  '/reports/yunquan/',
  '/reports/shiqiao/',
  '/compare/',
  '/compare/?reports=qingshi~heyan~ankou&part=plan',
  '/compare/?reports=qingshi~heyan~ankou&view=headings',
  '/compare/?reports=qingshi~shiqiao&view=numbers&shared=yes',
  '/compare/?reports=ankou~baitan~heyan~yunquan&view=numbers&ref=baitan',
  '/compare/map/',
  '/compare/plans/',
  '/places/',
  '/places/jiangchuan/yunzhou/dongshanxian/',
  '/compare/topics/',
  '/compare/topics/economy/',
  '/towns/ankou/',
  '/indicators/',
  '/indicators/fiscal-revenue/',
  '/indicators/fixed-asset-investment/?scale=log&highlight=heyan',
  '/embed/indicators/fiscal-revenue/',
  '/search/',
  '/search/?q=乡村振兴',
  '/phrases/',
  '/data/',
  '/about/',
  '/404.html',
];
