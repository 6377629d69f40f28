import type { Element, ElementContent } from 'hast';

/**
 * An SVG element as hast, as `s` of hastscript makes it, without its tables of every property: the same code draws in
 * the browser, where those would weigh more than the chart. Names of properties as hast has them (`className`, `textAnchor`).
 */
export function s(
  tagName: string,
  properties: Readonly<Record<string, string | number | string[] | undefined>>,
  children: readonly ElementContent[] | string = [],
): Element {
  return {
    type: 'element',
    tagName,
    properties: Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined)),
    children: typeof children === 'string' ? [{ type: 'text', value: children }] : [...children],
  };
}
