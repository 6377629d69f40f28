import { statSync } from 'node:fs';
import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { readBase } from '../../../scripts/site-server.ts';
import { findFile, listPages, readPage } from './pages.ts';

/** What others may point at in a page, and what the page points at. */
export interface Links {
  ids: string[];
  targets: string[];
}

/** Read one page's ids, and every address in it. */
export function readLinks(html: string): Links {
  const links: Links = { ids: [], targets: [] };
  visit(fromHtml(html), 'element', ({ properties }: Element) => {
    if (typeof properties['id'] === 'string') links.ids.push(properties['id']);
    for (const name of ['href', 'src', 'action', 'xLinkHref', 'cite']) {
      const value = properties[name];
      if (typeof value === 'string') links.targets.push(value);
    }
  });
  return links;
}

/** Whether a hash marks characters of a report, `#c219-260`, which no element carries as its id. */
function isStretch(path: string, anchor: string): boolean {
  const [, start, end] = /^c(\d+)-(\d+)$/.exec(anchor) ?? [];
  return /\/reports\/[^/]+\/$/.test(path) && Number(start) < Number(end);
}

/** Every link of a built site that leads nowhere, as `page → target`; other hosts are taken at their word. */
export function findDeadLinks(dist: string): string[] {
  const base = readBase(dist);
  const pages = new Map(listPages(dist).map((path) => [path, readLinks(readPage(path, dist))]));
  const isDead = (page: string, target: string): boolean => {
    const url = new URL(target, `http://site.test${base}${page.slice(1)}`);
    if (url.origin !== 'http://site.test') return false;
    if (!url.pathname.startsWith(base)) return true;
    const path = url.pathname.slice(base.length - 1);
    const file = findFile(path, dist);
    if (!file || !statSync(file).isFile()) return true;
    const anchor = decodeURIComponent(url.hash.slice(1));
    return anchor !== '' && !isStretch(path, anchor) && pages.get(path)?.ids.includes(anchor) === false;
  };
  return [...pages].flatMap(([page, { targets }]) =>
    targets.filter((target) => isDead(page, target)).map((target) => `${page} → ${target}`),
  );
}

/** Every id that a page gives to more than one element, as `page #id`. */
export function findDoubledIds(dist: string): string[] {
  return listPages(dist).flatMap((page) => {
    const { ids } = readLinks(readPage(page, dist));
    return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${page} #${id}`);
  });
}
