import { toText } from 'hast-util-to-text';
import { toString } from 'mdast-util-to-string';
import rehypeParse from 'rehype-parse';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** Formats from which a source text can be made. */
export type SourceFormat = 'txt' | 'html' | 'md';

/**
 * Makes a source text of a document: plain text as it is, a web page as a reader sees it, Markdown block by block.
 *
 * Nothing is mended or left out: what a page puts around the report is described by the lint rules, not removed.
 */
export function toSourceText(document: string, format: SourceFormat): string {
  if (format === 'html') return `${toText(unified().use(rehypeParse).parse(document)).trim()}\n`;
  if (format === 'md') {
    const blocks = unified().use(remarkParse).parse(document).children;
    return `${blocks.map((block) => toString(block)).join('\n\n')}\n`;
  }
  return document;
}
