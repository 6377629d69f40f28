/** What a built site says of its own address: a sitemap and a line of `robots.txt`, or a warning that nobody gave one. */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** So many addresses one sitemap holds at most (https://www.sitemaps.org/protocol.html). */
const most = 50_000;

/** The canonical address that a page names; null for pages that search engines leave out. */
export const readCanonical = (html: string): string | null =>
  /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1] ?? null;

/**
 * Sitemaps by file name, `sitemap.xml` first; of more than 50,000 addresses it is an index of numbered ones.
 *
 * @param addresses of pages, as they stand in HTML, so that they need no further escaping.
 * @param root address of the site, with its closing slash.
 */
export function toSitemaps(addresses: readonly string[], root: string): Map<string, string> {
  const list = (kind: 'urlset' | 'sitemapindex', entry: 'url' | 'sitemap', all: readonly string[]): string =>
    `<?xml version="1.0" encoding="UTF-8"?>\n<${kind} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n` +
    `${all.map((address) => `<${entry}><loc>${address}</loc></${entry}>\n`).join('')}</${kind}>\n`;
  const sorted = [...addresses].sort();
  if (sorted.length <= most) return new Map([['sitemap.xml', list('urlset', 'url', sorted)]]);
  const parts = Array.from({ length: Math.ceil(sorted.length / most) }, (_, index): [string, string] => [
    `sitemap-${index + 1}.xml`,
    list('urlset', 'url', sorted.slice(index * most, (index + 1) * most)),
  ]);
  const index = parts.map(([name]) => root + name);
  return new Map([['sitemap.xml', list('sitemapindex', 'sitemap', index)], ...parts]);
}

/**
 * Writes what a site says of its address.
 *
 * @param dist folder of the built site.
 * @param root its address, with its closing slash.
 */
export function writeAddresses(dist: string, root: string): void {
  const pages = globSync('**/*.html', { cwd: dist }).map((page) => readFileSync(join(dist, page), 'utf8'));
  // A chart alone names the page of its indicator, which names itself
  const addresses = new Set(pages.flatMap((html) => readCanonical(html) ?? []));
  for (const [name, body] of toSitemaps([...addresses], root)) writeFileSync(join(dist, name), body);
  const robots = join(dist, 'robots.txt');
  const rules = readFileSync(robots, 'utf8').replace(/\nSitemap: .*\n/, '');
  writeFileSync(robots, `${rules.trimEnd()}\nSitemap: ${root}sitemap.xml\n`);
}
