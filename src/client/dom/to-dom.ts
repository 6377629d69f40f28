import type { ElementContent } from 'hast';

const names: Readonly<Record<string, string>> = {
  className: 'class',
  textAnchor: 'text-anchor',
  fontFamily: 'font-family',
  shapeRendering: 'shape-rendering',
};

/** The attribute that a hast property stands for, of those that charts use. */
function attributeOf(property: string): string {
  const prefixed = /^(aria|data)([A-Z].*)$/.exec(property);
  if (prefixed) return `${prefixed[1]!}-${prefixed[2]!.toLowerCase()}`;
  return names[property] ?? property;
}

/** A drawn chart as live SVG. */
export function toDom(node: ElementContent): Node {
  if (node.type !== 'element') return document.createTextNode(node.type === 'text' ? node.value : '');
  const element =
    node.tagName === 'div' || node.tagName === 'span'
      ? document.createElement(node.tagName)
      : document.createElementNS('http://www.w3.org/2000/svg', node.tagName);
  for (const [property, value] of Object.entries(node.properties)) {
    if (value == null || value === false) continue;
    element.setAttribute(attributeOf(property), Array.isArray(value) ? value.join(' ') : String(value));
  }
  element.append(...node.children.map(toDom));
  return element;
}
