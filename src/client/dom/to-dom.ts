import type { ElementContent } from 'hast';

/** What the elements of a tree are: those of a drawing, or of a text. */
type Space = 'svg' | 'html';

const names: Readonly<Record<string, string>> = {
  className: 'class',
  textAnchor: 'text-anchor',
  fontFamily: 'font-family',
  shapeRendering: 'shape-rendering',
};

/** The attribute that a hast property stands for, of those that charts and texts use; HTML has no case. */
function attributeOf(property: string): string {
  const prefixed = /^(aria|data)([A-Z].*)$/.exec(property);
  if (prefixed) return `${prefixed[1]!}-${prefixed[2]!.toLowerCase()}`;
  return names[property] ?? property;
}

/** The space of an element in another: a drawing may stand in a frame, and in a text. */
function toSpace(tag: string, outer: Space): Space {
  if (tag === 'div' || tag === 'span') return 'html';
  return tag === 'svg' ? 'svg' : outer;
}

/**
 * A tree as live elements: a drawn chart, or a text.
 *
 * @param space of its first element, where its name doesn’t tell.
 */
export function toDom(node: ElementContent, space: Space = 'svg'): Node {
  if (node.type !== 'element') return document.createTextNode(node.type === 'text' ? node.value : '');
  const own = toSpace(node.tagName, space);
  const element =
    own === 'html'
      ? document.createElement(node.tagName)
      : document.createElementNS('http://www.w3.org/2000/svg', node.tagName);
  for (const [property, value] of Object.entries(node.properties)) {
    if (value == null || value === false) continue;
    const words = Array.isArray(value) ? value.join(' ') : String(value);
    element.setAttribute(attributeOf(property), value === true ? '' : words);
  }
  // What stands in a frame of a drawing is drawn again
  const inner = space === 'svg' ? 'svg' : own;
  element.append(...node.children.map((child) => toDom(child, inner)));
  return element;
}
