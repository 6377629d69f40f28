import type { Element, ElementContent, Root, RootContent } from 'hast';
import { isUnseen, toLines } from './to-lines.ts';

/** How much running text a subtree must hold of all that the page holds, to be gone down into. */
const share = 0.9;
/** Fewest links, characters of each, and most running text a link, of a list that leads to other pages. */
const list = { links: 4, words: 6, prose: 250 };

type PageNode = Root | RootContent | ElementContent;

/** What stands under a node: characters of running text; links to other pages, and characters of those. */
interface Load {
  prose: number;
  links: number;
  words: number;
}

/**
 * Finds the subtree that is the text of a page: from the root down, as long as one child holds nearly all running text.
 *
 * Running text is text that ends in `。`, `；`, `！`, `：` and isn't a link; navigation, tables of facts and footers have little
 * of it, whatever their system calls them, and a list of other articles with the first words of each counts for none.
 */
export function findArticle(tree: Root): Root | Element {
  const proses = new Map<PageNode, number>();
  const total = weigh(tree, proses).prose;
  let found: Root | Element = tree;
  for (;;) {
    const next: Element | undefined = (found.children as RootContent[]).find(
      (child): child is Element => child.type === 'element' && (proses.get(child) ?? 0) >= total * share,
    );
    if (!next || total === 0 || next.tagName === 'p' || isRow(next)) return found;
    found = next;
  }
}

/** A text in one row or paragraph still has its title beside it. */
function isRow(node: Element): boolean {
  return node.tagName === 'span' || node.tagName === 'font';
}

/** Weighs a node and each node below it. */
function weigh(node: PageNode, proses: Map<PageNode, number>): Load {
  const load: Load = { prose: 0, links: 0, words: 0 };
  if (node.type === 'text') load.prose = weighText(node.value);
  if (node.type === 'root' || (node.type === 'element' && node.tagName !== 'a' && !isUnseen(node)))
    for (const child of node.children) {
      const { prose, links, words } = weigh(child, proses);
      load.prose += prose;
      load.links += links;
      load.words += words;
    }
  if (node.type === 'element' && node.tagName === 'a' && /^[^#]/.test(node.properties['href'] ?? '')) {
    load.links = 1;
    load.words = toLines(node).join('').length;
  }
  const { links, words, prose } = load;
  const leads = links >= list.links && words >= links * list.words && prose < links * list.prose;
  proses.set(node, leads ? 0 : prose);
  return leads ? { prose: 0, links: 0, words: 0 } : load;
}

function weighText(text: string): number {
  return /[，。；！：,;!]/.test(text) ? text.replace(/\s/g, '').length : 0;
}
