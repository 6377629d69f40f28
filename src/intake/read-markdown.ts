import type { List, PhrasingContent, RootContent } from 'mdast';
import type { ReadText } from './types.ts';
import { toString } from 'mdast-util-to-string';
import { remark } from 'remark';
import { decode } from './decode.ts';
import { Refusal } from './refusal.ts';

/** Deepest nesting of quotations and lists in one line; the parser's own stack ends at some thousands. */
const deepest = 200;

/**
 * Reads Markdown block by block: a paragraph is a line, however its source wraps, a list item keeps its number.
 *
 * @throws Refusal where the nesting is deeper than any report's, or the bytes are of no known encoding.
 */
export function readMarkdown(bytes: Uint8Array): ReadText {
  const { text: source, encoding } = decode(bytes);
  if (/^(?:[ \t]*(?:>|[-*+]|\d{1,9}[.)])){200}/m.test(source)) throw new Refusal('too-deep');
  const front = /^---\r?\n[\s\S]*?\r?\n---\r?\n/.exec(source)?.[0] ?? '';
  const tree = remark().parse(source.slice(front.length));
  const lines = tree.children.flatMap((block) => toLines(block, 0)).filter((line) => line !== '');
  return {
    text: `${lines.join('\n')}\n`,
    around: front,
    encoding,
    notes: front === '' ? [] : [{ code: 'front-matter-dropped', count: 1 }],
  };
}

function toLines(block: RootContent, depth: number): string[] {
  if (depth > deepest) throw new Refusal('too-deep');
  switch (block.type) {
    case 'list':
      return toItems(block, depth);
    case 'blockquote':
      return block.children.flatMap((child) => toLines(child, depth + 1));
    case 'paragraph':
    case 'heading':
      return toText(block.children).split('\n');
    case 'code':
      return block.value.split('\n');
    case 'html':
      return [block.value.replace(/<[^>]*>/g, '').trim()];
    default:
      return [toString(block)];
  }
}

function toItems(list: List, depth: number): string[] {
  return list.children.flatMap((item, index) => {
    const [first = '', ...rest] = item.children.flatMap((child) => toLines(child, depth + 1));
    return [list.ordered ? `${(list.start ?? 1) + index}.${first}` : first, ...rest];
  });
}

/** A hard break ends a line; a soft one is where the source wraps, and Chinese knows no space there. */
function toText(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'break') return '\n';
      if (node.type === 'html') return '';
      return 'children' in node ? toText(node.children) : joinWrapped(toString(node));
    })
    .join('');
}

function joinWrapped(text: string): string {
  return text.replace(/([A-Za-z0-9])\s*\n\s*(?=[A-Za-z])/g, '$1 ').replace(/\s*\n\s*/g, '');
}
