import type { Element, ElementContent, Root } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import { decode } from '../decode.ts';
import { Refusal } from '../refusal.ts';

/**
 * Parses a part of a package.
 *
 * @returns undefined for a part that isn't there.
 * @throws Refusal where it is no XML.
 */
export function parsePart(bytes: Uint8Array | undefined): Root | undefined {
  if (!bytes) return undefined;
  const { text } = decode(bytes);
  if (isTooDeep(text)) throw new Refusal('too-deep');
  try {
    return fromXml(text);
  } catch {
    throw new Refusal('damaged');
  }
}

/** Whether elements stand in one another deeper than in any document, so that going down them would end the stack. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  for (const [tag] of text.matchAll(/<[^!?][^>]*>/g)) {
    if (tag.startsWith('</')) depth -= 1;
    else if (!tag.endsWith('/>')) depth += 1;
    if (depth > 500) return true;
  }
  return false;
}

/** The elements below a node, without going down. */
export function childrenOf(node: Root | Element | undefined, name?: string): Element[] {
  return (node?.children ?? []).filter(
    (child): child is Element => child.type === 'element' && (name === undefined || child.name === name),
  );
}

/** The element that a path of names leads to, the first of each name. */
export function findChild(node: Root | Element | undefined, ...path: string[]): Element | undefined {
  let found: Root | Element | undefined = node;
  for (const name of path) found = childrenOf(found, name)[0];
  return found && found.type === 'element' ? found : undefined;
}

/** `w:val` of the element that a path leads to. */
export function valueOf(node: Root | Element | undefined, ...path: string[]): string | undefined {
  return findChild(node, ...path)?.attributes['w:val'] ?? undefined;
}

/** The characters directly in an element. */
export function textOf(node: Element): string {
  return node.children
    .map((child: ElementContent) => (child.type === 'text' || child.type === 'cdata' ? child.value : ''))
    .join('');
}
