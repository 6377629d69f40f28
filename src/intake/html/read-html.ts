import type { Element, Root } from 'hast';
import type { ReadText } from '../types.ts';
import htmlEncodingSniffer from 'html-encoding-sniffer';
import { rehype } from 'rehype';
import { visit } from 'unist-util-visit';
import { decode } from '../decode.ts';
import { findArticle } from './find-article.ts';
import { toLines } from './to-lines.ts';
import { partChrome } from './part-chrome.ts';

/**
 * Reads a web page: the densest subtree is the text, with the page's title where the text has none; what stands before it
 * (the table with 索引号 and 发布机构) is `around`, and navigation, footers and controls are dropped.
 *
 * @throws Refusal where the bytes are of no known encoding.
 */
export function readHtml(bytes: Uint8Array): ReadText {
  const { text: page, encoding } = decode(bytes, readDeclared(bytes));
  const tree = rehype().parse(page);
  const article = findArticle(tree);
  const lines = toLines(article);
  const { kept, dropped } = partChrome(lines);
  const around = describePage(tree, article, dropped);
  const title = findTitle(tree, kept);
  const text = [...(title === undefined ? [] : [title]), ...kept].join('\n');
  return {
    text: `${text}\n`,
    around,
    encoding,
    notes: dropped.length > 0 ? [{ code: 'chrome-dropped', count: dropped.length }] : [],
  };
}

/** The encoding that a page names in its `meta`, as a browser finds it; undefined where it names none. */
function readDeclared(bytes: Uint8Array): string | undefined {
  const found = htmlEncodingSniffer(bytes, { defaultEncoding: 'x-user-defined' }).toLowerCase();
  if (found === 'x-user-defined') return undefined;
  return found === 'gbk' ? 'gb18030' : found;
}

/** The heading of the page, where the text doesn't hold it: what its `meta` say, else the first `h1` or `h2` that names a report, else `title`. */
function findTitle(tree: Root, lines: readonly string[]): string | undefined {
  const squeezed = lines.slice(0, 8).map((line) => line.replace(/\s/g, ''));
  const [meta, headings, titles]: [string[], string[], string[]] = [[], [], []];
  visit(tree, 'element', (node) => {
    if (/^h[12]$/.test(node.tagName)) headings.push(toLines(node).join(''));
    if (node.tagName === 'title') titles.push(toLines(node).join(''));
    if (node.tagName === 'meta' && /^ArticleTitle$|^og:title$/i.test(toName(node)))
      meta.push(toContent(node));
  });
  const title = [...meta, ...headings, ...titles]
    .map((text) => text.replace(/[\s—–-]*[（(【[]?全文[）)】\]]?\s*(?=$|[_|-])/u, ''))
    .map((text) => text.replace(/\s*[_|\-–—]+\s*[^_|]*(?:网|政府|门户|公开)[^_|]*$/u, '').trim())
    .find((text) => /(?:报告|情况|总结)/.test(text) && text.length <= 60);
  if (title === undefined) return undefined;
  const bare = title.replace(/\s/g, '');
  // A window may name the kind of text alone where the text has `2023年政府工作报告`
  const ownTitle = (line: string) =>
    line.replace(/(?:20\d\d年?(?:度)?)/g, '').endsWith(bare) && line.length <= 60;
  return squeezed.some(
    (line) => line.includes(bare) || ownTitle(line) || (line.length > 5 && bare.endsWith(line)),
  )
    ? undefined
    : title;
}

/**
 * What the page says around its text, a line each: its titles, what is to be seen, beside the text and within (`dropped`), and
 * `meta` as `label: content`.
 */
function describePage(tree: Root, article: Root | Element, dropped: readonly string[]): string {
  const rows: string[] = [];
  visit(tree, 'element', (node) => {
    if (node.tagName === 'title') rows.push(`标题: ${toLines(node).join('')}`);
    if (node.tagName !== 'meta') return;
    const label = metaLabels.get(toName(node).toLowerCase());
    if (label !== undefined && toContent(node) !== '') rows.push(`${label}: ${toContent(node)}`);
  });
  const isTitle = (row: string) => row.startsWith('标题');
  const seen = toLines(tree, article).filter((line) => line.length <= 200);
  return [...rows.filter(isTitle), ...seen, ...dropped, ...rows.filter((row) => !isTitle(row))].join('\n');
}

/** Names of `meta` that government sites use (国办发〔2017〕47号, 附录), as the table above a page labels them. */
const metaLabels = new Map([
  ['articletitle', '标题'],
  ['pubdate', '发布日期'],
  ['contentsource', '发布机构'],
  ['publishdate', '发布日期'],
  ['sitename', '网站'],
]);

function toName(node: Element): string {
  // `property` may be a list of tokens.
  return [node.properties['name'] ?? node.properties['property'] ?? ''].flat().join(' ');
}

function toContent(node: Element): string {
  return (node.properties['content'] ?? '').trim();
}
