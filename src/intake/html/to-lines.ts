import type { Element, ElementContent, Root, RootContent } from 'hast';

/** Elements that no reader sees as text. */
const unseen = new Set(
  'script style noscript template head svg math iframe object embed video audio canvas select option button input textarea nav footer'.split(
    ' ',
  ),
);
/** Elements that stand within a line; every other begins and ends one. */
const inline = new Set(
  'a abbr acronym b bdi bdo big cite code data dfn em font i img ins kbd label mark o:p q s samp small span strike strong sub sup time tt u var wbr st1:chsdate'.split(
    ' ',
  ),
);

/**
 * The lines of a page as a reader sees them: blocks and `br` begin new ones, white space is one space, numbers of `ol` are
 * written out, cells of a row stand side by side.
 *
 * @param except a subtree to leave out.
 */
export function toLines(root: Root | Element, except?: Root | Element): string[] {
  const lines: string[] = [''];
  // The number of an item and its text stand in one line, though the paragraph in the item is a block
  let numbered = false;
  const breakLine = () => {
    if (lines.at(-1) !== '' && !numbered) lines.push('');
  };
  const write = (text: string) => {
    lines.push(`${lines.pop() ?? ''}${text}`);
    if (text.trim() !== '') numbered = false;
  };
  const walk = (node: Root | RootContent | ElementContent, kept: boolean): void => {
    if (node.type === 'text')
      write(kept ? node.value.replace(/\r\n?|\n/g, '\n') : node.value.replace(/[ \t\r\n\f]+/g, ' '));
    if (node.type === 'root') for (const child of node.children) walk(child, kept);
    if (node.type !== 'element' || node === except || isUnseen(node)) return;
    if (node.tagName === 'br') {
      lines.push('');
      return;
    }
    const cell = node.tagName === 'td' || node.tagName === 'th';
    const block = !inline.has(node.tagName) && !cell;
    if (block) breakLine();
    const pre = kept || node.tagName === 'pre';
    const ordered = node.tagName === 'ol' && !/list-style[^;]*none/.test(styleOf(node));
    let number = Number(node.properties['start'] ?? 1);
    for (const child of node.children) {
      if (ordered && child.type === 'element' && child.tagName === 'li') {
        breakLine();
        write(`${number}.`);
        numbered = true;
        number += 1;
      }
      walk(child, pre);
      numbered = false;
    }
    if (cell) write('\t');
    if (block) breakLine();
  };
  walk(root, false);
  return lines
    .flatMap((line) => line.split('\n'))
    .map((line) =>
      line
        .replace(/ *\t[ \t]*/g, '\t')
        .replace(/\u00a0/g, ' ')
        .trim(),
    )
    .filter((line) => line !== '');
}

/** What LibreOffice calls the head and the foot of a page in a text that it saved as HTML. */
const pageEdge = /^(?:header|footer)$/;

/** Whether an element is not shown. `visibility: hidden` is: WeChat's articles are saved so. */
export function isUnseen(node: Element): boolean {
  return (
    unseen.has(node.tagName) ||
    node.properties['hidden'] === true ||
    (node.tagName === 'div' && pageEdge.test(node.properties['title'] ?? '')) ||
    /display\s*:\s*none/i.test(styleOf(node))
  );
}

function styleOf(node: Element): string {
  const style = node.properties['style'];
  return typeof style === 'string' ? style : '';
}
