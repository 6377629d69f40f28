import { readFileSync } from 'node:fs';
import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toText } from 'hast-util-to-text';
import { visit } from 'unist-util-visit';
import { readBase } from '../../scripts/site-server.ts';
import { findFile, listPages, readPage } from './site/pages.ts';

/** What a page says of itself to search engines and chats; missing where it says nothing. */
export interface Head {
  path: string;
  title: string;
  /** Content by `name` or `property` of each `<meta>`. */
  meta: ReadonlyMap<string, string>;
  canonical: string | undefined;
  /** Whether its policy stands right behind its encoding, before anything that the policy is to hold for. */
  policyFirst: boolean;
}

const policyFirst =
  /^<!DOCTYPE html><html[^>]*>\s*<head><meta charset="utf-8"><meta http-equiv="content-security-policy"/i;

/** Read one page's head. */
export function readHead(path: string, html: string): Head {
  const meta = new Map<string, string>();
  const head: Head = { path, title: '', meta, canonical: undefined, policyFirst: policyFirst.test(html) };
  visit(fromHtml(html), 'element', (node: Element) => {
    const { name, property, content, rel, href } = node.properties;
    if (node.tagName === 'title' && head.title === '') head.title = toText(node);
    if (node.tagName === 'meta') meta.set(String(name ?? property), String(content));
    if (node.tagName === 'link' && String(rel) === 'canonical') head.canonical = String(href);
  });
  return head;
}

/** How wide a title is, in columns of which a Chinese character takes two. */
const widthOf = (text: string): number =>
  Array.from(text).reduce((sum, sign) => sum + (/[\u2e80-\uffef]/.test(sign) ? 2 : 1), 0);

/** The width and height that a PNG states. */
const sizeOf = (png: Buffer) => `${png.readUInt32BE(16)} × ${png.readUInt32BE(20)}`;

/**
 * What search engines and chats would miss in a built site, as `page: fault`.
 *
 * Pages that no engine may list need a title only; a chart alone, in `/embed/`, names the page that it is a copy of.
 *
 * @param site the address that the site was built for; none where it was built for this machine, and names no
 *   canonical addresses.
 */
export function findHeadFaults(dist: string, site?: string): string[] {
  const base = readBase(dist);
  const pages = listPages(dist)
    .map((path) => ({ path, html: readPage(path, dist) }))
    .filter(({ html }) => html.startsWith('<!'))
    .map(({ path, html }) => readHead(path, html));
  const isCopy = ({ path }: Head) => path.startsWith('/embed/');
  const listed = pages.filter((head) => head.meta.get('robots') !== 'noindex' && !isCopy(head));
  const isTwice = (read: (head: Head) => string | undefined, head: Head) =>
    listed.some((other) => other !== head && read(other) === read(head));
  const judge = (head: Head): string[] => {
    const { path, title, meta, canonical } = head;
    const description = meta.get('description') ?? '';
    const faults = title === '' || widthOf(title) > 60 ? [`title of ${widthOf(title)} columns`] : [];
    const own = `${site}${base}${path.slice(1)}`;
    if (site && isCopy(head) && canonical !== own.replace('/embed/', '/'))
      faults.push(`a copy of ${canonical ?? 'nothing'}`);
    if (!listed.includes(head)) return faults;
    if (!head.policyFirst) faults.push('something before its policy');
    if (meta.get('referrer') === undefined) faults.push('no referrer policy');
    const address = meta.get('og:image') ?? 'x:none';
    const picture = new URL(address, 'http://nowhere.test').pathname.slice(base.length - 1);
    const file = findFile(picture, dist);
    return [
      ...faults,
      ...(/[\u4e00-\u9fff]{4}/.test(description) ? [] : ['no description']),
      ...(description.length > 200 ? [`description of ${description.length} characters`] : []),
      ...(isTwice((each) => each.title, head) ? ['title of another page'] : []),
      ...(isTwice((each) => each.meta.get('description'), head) ? ['description of another page'] : []),
      ...(site && canonical !== own ? [`canonical ${canonical ?? 'missing'}`] : []),
      ...(site || !/https?:/.test(`${canonical}${meta.get('og:url')}${address}`)
        ? []
        : ['an address that nobody gave']),
      ...(site && meta.get('og:url') !== canonical ? ['og:url is not the canonical address'] : []),
      ...(site && !meta.get('og:image')?.startsWith(`${site}${base}`) ? ['og:image elsewhere'] : []),
      ...(file ? [] : ['no picture']),
      ...(file && sizeOf(readFileSync(file)) !== '1200 × 630' ? ['picture of another size'] : []),
      ...[
        'og:title',
        'og:description',
        'og:type',
        'og:image:alt',
        'og:image:width',
        'og:image:height',
        'twitter:card',
      ]
        .filter((name) => !meta.get(name))
        .map((name) => `no ${name}`),
    ];
  };
  return pages.flatMap((head) => judge(head).map((fault) => `${head.path}: ${fault}`));
}
