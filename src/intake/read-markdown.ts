import type { List, PhrasingContent, RootContent } from 'mdast';
import type { ReadText } from './types.ts';
import { toString } from 'mdast-util-to-string';
import { remark } from 'remark';
import { decode } from './decode.ts';
import { Refusal } from './refusal.ts';

/** Deepest nesting of quotations and lists in one line; the parser's own stack ends at some thousands. */
const deepest = 200;

/** A list item that is indented deeper than any report's; each line of a list costs as much as it is deep. */
const farIn = /^[ \t]{80,}(?:[-*+]|\d{1,9}[.)])[ \t]/m;

/** Marks of one paragraph, far above any report's; the parser sets each against every other. */
const marks = /^(?:[^*_[`<]*[*_[`<]){1000}/;

/** Where a paragraph ends: a blank line, or an item of a list. */
const paragraphEnd = /\n[ \t]*(?:\r?\n|[-*+>#][ \t])/;

/** Characters that are parsed at once, at least: the parser takes half a kilobyte for each. */
const atOnce = 20_000;

/**
 * Reads Markdown block by block: a paragraph is a line, however its source wraps, a list item keeps its number.
 *
 * @throws Refusal where the nesting is deeper than any report's, or a paragraph of so many marks that it would take minutes, or the bytes are of no known encoding.
 */
export function readMarkdown(bytes: Uint8Array): ReadText {
  const { text: source, encoding } = decode(bytes);
  const isTangled = source.split(paragraphEnd).some((paragraph) => marks.test(paragraph));
  if (isTangled || /^(?:[ \t]*(?:>|[-*+]|\d{1,9}[.)])){200}/m.test(source) || farIn.test(source))
    throw new Refusal('too-deep');
  const front = /^---\r?\n[\s\S]*?\r?\n---\r?\n/.exec(source)?.[0] ?? '';
  const lines = partBlocks(source.slice(front.length))
    .flatMap((part) =>
      remark()
        .parse(part)
        .children.flatMap((block) => toLines(block, 0)),
    )
    .filter((line) => line !== '');
  return {
    text: `${lines.join('\n')}\n`,
    around: front,
    encoding,
    notes: front === '' ? [] : [{ code: 'front-matter-dropped', count: 1 }],
  };
}

/**
 * Where a part may begin: with Chinese words or a heading behind a blank line, which end whatever was before; with an item of a
 * list that stands on no other; and with a numbered one behind a blank line, whose number counts on from the one before.
 */
const begins = /\n(?:[ \t\r]*\n(?=[\u4e00-\u9fff#]|(\d{1,9})[.)] )|(?=[-*+] +[\u4e00-\u9fff]))/g;

/** Parts of a source that can be read one by one. */
function partBlocks(source: string): string[] {
  const parts: string[] = [];
  let from = 0;
  let last = 0;
  // Code between fences may hold blank lines
  if (!/^ {0,3}(?:```|~~~)/m.test(source))
    for (const { index, 0: gap, 1: number } of source.matchAll(begins)) {
      const end = index + gap.length;
      const isNext = number === undefined || Number(number) === last + 1;
      // A list may begin with any number; one that doesn't count on is read whole
      last = number === undefined ? 0 : isNext || last === 0 ? Number(number) : NaN;
      if (end - from < atOnce || !isNext) continue;
      parts.push(source.slice(from, end));
      from = end;
    }
  return [...parts, source.slice(from)];
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
