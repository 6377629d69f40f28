import type { Element, ElementContent } from 'hast';

/** What an element may hold: nodes, words, nothing, or lists of these. */
type Child = ElementContent | string | null | undefined | readonly Child[];

/**
 * An HTML element as hast, as `h` of hastscript makes it of the names that hast has (`className`, `ariaLabel`), without its
 * tables of every property: the same code sets a reader's own report in the browser, where those would weigh more than it.
 *
 * @param properties those without a value are left out; the names of classes stand in one string.
 */
export function h(
  tagName: string,
  properties: Readonly<Record<string, string | number | boolean | null | undefined>>,
  ...children: readonly Child[]
): Element {
  const stated = Object.entries(properties).filter(([, value]) => value != null);
  return {
    type: 'element',
    tagName,
    properties: Object.fromEntries(
      stated.map(([name, value]) => [name, name === 'className' ? String(value).split(' ') : value]),
    ),
    children: children.flatMap(toNodes),
  };
}

function toNodes(child: Child): ElementContent[] {
  if (child == null) return [];
  if (typeof child === 'string') return [{ type: 'text', value: child }];
  return 'type' in child ? [child] : child.flatMap(toNodes);
}
