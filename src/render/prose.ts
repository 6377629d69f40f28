import type { Element, Root } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { remark } from 'remark';
import remarkRehype from 'remark-rehype';
import { visit } from 'unist-util-visit';

/** Links of the site that begin with `/` are put under the base path. */
function rehypeBase(base: string) {
  const root = base.endsWith('/') ? base.slice(0, -1) : base;
  return () => (tree: Root) => {
    visit(tree, 'element', ({ properties }: Element) => {
      if (typeof properties.href === 'string' && properties.href.startsWith('/'))
        properties.href = root + properties.href;
    });
  };
}

/**
 * Our own prose (`content/prose/*.md`) as HTML; raw HTML in it is left out.
 *
 * @param base path that the site stands under.
 */
export function renderProse(markdown: string, base: string): string {
  return remark()
    .use(remarkRehype)
    .use(rehypeBase(base))
    .use(rehypeStringify)
    .processSync(markdown)
    .toString();
}
